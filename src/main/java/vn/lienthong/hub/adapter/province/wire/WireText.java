package vn.lienthong.hub.adapter.province.wire;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Texts of the dialect: composed Unicode (NFC) both ways; an empty text is one that is not known. */
public final class WireText {

    private static final Pattern LOCAL_TAIL = Pattern.compile("^(\\d+\\.\\d+)\\..+$");

    private WireText() {}

    /** As it is sent: never null. */
    public static String sent(String text) {
        return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** As it is read: null for one that is not known. */
    public static String read(String text) {
        return text == null || text.isBlank() ? null : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** A procedure's code without its local tail: 2.000815.000.00.00.X77 is 2.000815. */
    public static String procedureCode(String code) {
        return code == null ? null : LOCAL_TAIL.matcher(code.trim()).replaceFirst("$1");
    }
}
