package vn.lienthong.hub.statistics.form;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import vn.lienthong.hub.statistics.form.FormLayout.Signature;
import vn.lienthong.hub.statistics.form.SheetStyles.Style;

/** What stands below the table: notes, and the places for signatures. */
final class SheetFoot {

    private static final int SPACE_TO_SIGN = 4;
    private static final int LETTERS_A_LINE = 200;

    private SheetFoot() {}

    static void write(SheetWriter sheet, FormAnswer answer) {
        int last = answer.drawing().columns().size() - 1;
        sheet.row();
        for (String note : FormNotes.of(answer)) {
            sheet.text(sheet.row(1 + note.length() / LETTERS_A_LINE), 0, last, note, Style.NOTE);
        }
        sheet.row();
        List<Signature> signatures = answer.drawing().signatures();
        Row places = sheet.row();
        Row titles = sheet.row();
        Row instructions = sheet.row();
        for (int i = 0; i < signatures.size(); i++) {
            Signature signature = signatures.get(i);
            int left = i * (last + 1) / signatures.size();
            int right = (i + 1) * (last + 1) / signatures.size() - 1;
            sheet.text(places, left, right, signature.place(), Style.CENTER);
            sheet.text(titles, left, right, signature.title(), Style.CENTER_STRONG);
            sheet.text(instructions, left, right, signature.instruction(), Style.CENTER);
        }
        sheet.row(SPACE_TO_SIGN);
    }
}
