package vn.lienthong.hub.adapter.labour.wire;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Texts of the dialect: composed Unicode (NFC) without NUL both ways; a blank text is one that is not known. */
public final class LabourText {

    private static final Pattern LOCAL_TAIL = Pattern.compile("^(\\d+\\.\\d+)\\..+$");

    private LabourText() {}

    /** As it is sent: never null. */
    public static String sent(String text) {
        return text == null ? "" : composed(text);
    }

    /** As it is read: null for one that is not known. */
    public static String read(String text) {
        String composed = text == null ? "" : composed(text);
        return composed.isBlank() ? null : composed;
    }

    /** A procedure's code without its local tail: 2.000815.000.00.00.X77 is 2.000815. */
    public static String procedureCode(String code) {
        return code == null ? null : LOCAL_TAIL.matcher(code.trim()).replaceFirst("$1");
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replace("\0", "");
    }
}
