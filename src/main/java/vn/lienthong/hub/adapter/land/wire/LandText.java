package vn.lienthong.hub.adapter.land.wire;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Texts of the dialect: composed Unicode (NFC) both ways; an empty text is one that is not known. */
public final class LandText {

    private static final Pattern LOCAL_TAIL = Pattern.compile("^(\\d+\\.\\d+)\\..+$");

    private LandText() {}

    /** As it is sent: never null. */
    public static String sent(String text) {
        return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** As it is read: null for one that is not known. PostgreSQL holds no NUL, and JSON may bring one. */
    public static String read(String text) {
        if (text == null) {
            return null;
        }
        String clean = Normalizer.normalize(text, Normalizer.Form.NFC).replace("\0", "");
        return clean.isBlank() ? null : clean;
    }

    /** A procedure's code without its local tail: 1.013831.000.00.00.X77 is 1.013831. */
    public static String procedureCode(String code) {
        return LOCAL_TAIL.matcher(code.trim()).replaceFirst("$1");
    }
}
