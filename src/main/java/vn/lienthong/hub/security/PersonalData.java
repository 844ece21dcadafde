package vn.lienthong.hub.security;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks what looks like a person's data in a text: runs of 9 to 12 digits (citizen numbers, phones), phones written in
 * groups, e-mail addresses. The last three digits stay, so that two people can still be told apart.
 *
 * <p>Dossier codes of national shape and UUIDs stay as they are, because they name a case and not a person.
 */
final class PersonalData {

    private static final String KEPT = "\\b[A-Z]\\d{2}(?:\\.\\d{2,3})*-\\d{6}-\\d{4,8}(?!\\d)"
            + "|\\b\\d{3}(?:\\.\\d{2}){2,3}\\.[A-Z]\\d{2}-\\d{6}-\\d{4,8}(?!\\d)"
            + "|\\b\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\b";
    private static final String EMAIL = "[\\w.+%-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}";
    private static final String GROUPED_PHONE = "(?<!\\d)(?:\\+?84[ .-]?|0)\\d{2,3}[ .-]\\d{3,4}[ .-]\\d{3,4}(?!\\d)";
    private static final String DIGITS = "(?<!\\d)\\d{9,12}(?!\\d)";
    private static final Pattern PATTERN =
            Pattern.compile("(?<kept>" + KEPT + ")|(?<email>" + EMAIL + ")|" + GROUPED_PHONE + "|" + DIGITS);

    private PersonalData() {}

    static String mask(String text) {
        Matcher found = PATTERN.matcher(text);
        if (!found.find()) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text.length());
        do {
            found.appendReplacement(masked, Matcher.quoteReplacement(masked(found)));
        } while (found.find());
        return found.appendTail(masked).toString();
    }

    private static String masked(Matcher found) {
        String text = found.group();
        if (found.group("kept") != null) {
            return text;
        }
        return found.group("email") != null ? "***@***" : "***" + text.substring(text.length() - 3);
    }
}
