package vn.lienthong.hub.adapter.sms.in;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.lienthong.hub.adapter.sms.PlainText;

/**
 * Which national codes a person may have meant. Words are joined in every way in which they stand side by side, because
 * people put blanks anywhere and write more than the code; separators are put anew, since they are left out or misplaced.
 * Pure.
 */
public final class TypedCode {

    private static final int LONGEST_TEXT = 320;
    private static final int MOST_WORDS = 24;
    private static final int MOST_CODES = 200;
    private static final int SHORTEST = 5;
    private static final Pattern WITH_DIGIT = Pattern.compile("\\d");
    private static final Pattern KEYWORD = Pattern.compile("^(?:HOSO|TRACUU|TCHS|MAHS|HS|TC)(?=[A-Z0-9]{15})");

    private TypedCode() {}

    /** Words that may be codes as they stand; of a national code, or of a system that has codes of its own. */
    public static List<String> exact(String text) {
        return words(text).stream()
                .filter(word ->
                        word.length() >= SHORTEST && WITH_DIGIT.matcher(word).find())
                .toList();
    }

    /** National codes that may have been meant; empty if nothing in the text looks like one. */
    public static List<String> meant(String text) {
        Set<String> codes = new LinkedHashSet<>();
        List<String> words = words(text);
        for (int from = 0; from < words.size(); from++) {
            StringBuilder joined = new StringBuilder();
            for (int to = from; to < words.size() && codes.size() < MOST_CODES; to++) {
                joined.append(words.get(to));
                codes.addAll(NationalShapes.of(bare(joined.toString())));
            }
        }
        return new ArrayList<>(codes).subList(0, Math.min(MOST_CODES, codes.size()));
    }

    private static List<String> words(String text) {
        String plain = PlainText.of(PlainText.cut(text, LONGEST_TEXT)).toUpperCase(Locale.ROOT);
        return Arrays.stream(plain.split("[\\s,;:?!\"'()<>]+"))
                .map(word -> word.replaceAll("^[.\\-/]+|[.\\-/]+$", ""))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    private static String bare(String words) {
        return KEYWORD.matcher(words.replaceAll("[^A-Z0-9]", "")).replaceFirst("");
    }
}
