package vn.lienthong.hub.adapter.district.wire;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Texts of the dialect: composed Unicode (NFC) both ways; an empty text is one that is not known. */
public final class WireText {

    /** The contract's limit of a text, in characters. */
    private static final int LONGEST = 1000;

    private static final Pattern LOCAL_TAIL = Pattern.compile("^(\\d+\\.\\d+)\\..+$");

    /** The two shapes of codes of the nation, 2018 to 2020 and since 2020. */
    private static final Pattern NATIONAL = Pattern.compile(
            "[A-Z]\\d{2}(\\.\\d{2,3})*-\\d{6}-\\d{4,8}|\\d{3}(\\.\\d{2}){2,3}\\.[A-Z]\\d{2}-\\d{6}-\\d{4,8}");

    private WireText() {}

    /** As it is read: null for one that is not known. */
    public static String read(String text) {
        return text == null || text.isBlank() ? null : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** A code as it is read: without blanks around; null for one that is not known. */
    public static String code(String text) {
        String code = read(text);
        return code == null ? null : code.strip();
    }

    /** As it is sent: never null, without characters that XML cannot hold, cut to what the contract takes. */
    public static String sent(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder sent = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(WireText::isXml)
                .limit(LONGEST)
                .forEach(sent::appendCodePoint);
        return sent.toString();
    }

    /** As it is sent where the element may be absent: null for a text that is not known. */
    public static String sentIfKnown(String text) {
        String sent = sent(text);
        return sent.isBlank() ? null : sent;
    }

    /** A procedure's code without its local tail: 2.000815.000.00.00.X77 is 2.000815. */
    public static String procedureCode(String code) {
        return code == null ? null : LOCAL_TAIL.matcher(code.strip()).replaceFirst("$1");
    }

    /** Whether a dossier's code has the shape of one of the nation, which names it everywhere. */
    public static boolean isNational(String code) {
        return NATIONAL.matcher(code).matches();
    }

    /** XML 1.0, 2.2. */
    private static boolean isXml(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }
}
