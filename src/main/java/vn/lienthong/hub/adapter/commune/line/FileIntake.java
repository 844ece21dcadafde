package vn.lienthong.hub.adapter.commune.line;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.commune.CommuneProperties;
import vn.lienthong.hub.intake.Intake;
import vn.lienthong.hub.intake.IntakeResult;
import vn.lienthong.hub.intake.Sender;
import vn.lienthong.hub.intake.TextIntake;
import vn.lienthong.hub.partner.Partner;

/** Applies a file line by line. */
@Component("communeFileIntake")
public class FileIntake {

    private static final String NAME_RULE =
            "Tên tệp phải gồm mã đơn vị, ngày và số thứ tự, như X77.03.04-261008-1.csv hoặc .ndjson; tên này không được đọc";
    private static final String GLUED = "Sau dòng kết thúc còn nội dung khác; không dòng nào được áp dụng";
    private static final String EMPTY = "Tệp rỗng";

    private final TextIntake intake;
    private final CommuneProperties properties;

    FileIntake(TextIntake intake, CommuneProperties properties) {
        this.intake = intake;
        this.properties = properties;
    }

    /**
     * When it returns, every line that is called taken is durable.
     *
     * @throws vn.lienthong.hub.fault.Fault {@code unavailable} while the database is away; the file can be taken again
     */
    public FileReport take(Partner partner, FileName name, byte[] content) {
        if (!name.isGood()) {
            return FileReport.unread(NAME_RULE);
        }
        if (content.length > properties.maxFile().toBytes()) {
            return FileReport.unread("Tệp lớn quá " + properties.maxFile().toMegabytes() + " MB, hãy chia nhỏ");
        }
        List<Line> all = Line.of(FileText.of(content));
        if (all.isEmpty()) {
            return FileReport.unread(EMPTY);
        }
        Ending ending = Ending.of(all, name.isNdjson(), name.isNdjson() ? 0 : 1);
        if (ending.glued()) {
            return FileReport.unread(GLUED);
        }
        try {
            LineTexts texts = name.isNdjson() ? new NdjsonTexts() : CsvTexts.of(partner, ending.lines());
            List<Line> lines = name.isNdjson()
                    ? ending.lines()
                    : ending.lines().subList(1, ending.lines().size());
            return FileReport.of(apply(partner, lines, texts), ending.cutOff());
        } catch (BadLineException e) {
            return FileReport.unread(e.getMessage());
        }
    }

    private List<LineResult> apply(Partner partner, List<Line> lines, LineTexts texts) {
        List<LineResult> results = new ArrayList<>();
        List<Line> good = new ArrayList<>();
        List<String> events = new ArrayList<>();
        for (Line line : lines) {
            try {
                events.add(text(line, texts));
                good.add(line);
            } catch (BadLineException e) {
                results.add(LineResult.bad(line.number(), e.getMessage()));
            }
        }
        List<IntakeResult> said = intake.acceptTexts(Sender.of(partner), events, Intake.Mode.LIVE);
        for (int i = 0; i < good.size(); i++) {
            results.add(LineResult.of(good.get(i).number(), said.get(i)));
        }
        results.sort(java.util.Comparator.comparingInt(LineResult::line));
        return results;
    }

    private String text(Line line, LineTexts texts) throws BadLineException {
        if (line.text().length() > properties.maxLine().toBytes()) {
            throw new BadLineException("Dòng dài quá " + properties.maxLine().toKilobytes() + " KB");
        }
        return texts.event(line);
    }
}
