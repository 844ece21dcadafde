package vn.lienthong.hub.delivery.lane;

import java.util.regex.Pattern;

/** An answer, or what an operator wrote, as it may be kept: short, on one line, and without numbers that may belong to a person. */
public final class AnswerText {

    public static final int MAX_LENGTH = 200;

    /** Citizen numbers have 9 or 12 digits, phones 10 or more. The last three may be shown. */
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{6,}(?=\\d{3}(?!\\d))");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\s]+");

    private AnswerText() {}

    /** @return null for null */
    public static String of(String text) {
        if (text == null) {
            return null;
        }
        String line = CONTROL.matcher(text).replaceAll(" ").strip();
        String masked = LONG_NUMBER.matcher(line).replaceAll("***");
        if (masked.codePointCount(0, masked.length()) <= MAX_LENGTH) {
            return masked;
        }
        return masked.substring(0, masked.offsetByCodePoints(0, MAX_LENGTH - 1)) + "…";
    }
}
