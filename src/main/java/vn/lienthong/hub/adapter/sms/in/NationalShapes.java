package vn.lienthong.hub.adapter.sms.in;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters and digits without separators as codes of national shape: the sender's groups of two or three digits, a date
 * of six, and the day's number of four to eight.
 */
final class NationalShapes {

    /** Since 2020: letter and two digits first. What looks like a digit may be one. */
    private static final Pattern LETTER_FIRST = Pattern.compile("([A-Z])([0-9OIL]{12,36})");
    /** 2018 to 2020: smallest unit first, three digits, then pairs. */
    private static final Pattern LETTER_INSIDE = Pattern.compile("([0-9OIL]{7}|[0-9OIL]{9})([A-Z])([0-9OIL]{12,16})");

    private static final int DATE = 6;
    private static final int SHORTEST_NUMBER = 4;
    private static final int LONGEST_NUMBER = 8;

    private NationalShapes() {}

    /** @param bare letters and digits only */
    static List<String> of(String bare) {
        List<String> codes = new ArrayList<>();
        Matcher first = LETTER_FIRST.matcher(bare);
        if (first.matches()) {
            String digits = digits(first.group(2));
            tails(digits).forEach(tail -> {
                String head = digits.substring(0, digits.length() - bareLength(tail));
                groups(head.substring(2))
                        .forEach(groups -> codes.add(first.group(1) + head.substring(0, 2) + groups + tail));
            });
        }
        Matcher inside = LETTER_INSIDE.matcher(bare);
        if (inside.matches()) {
            String units = digits(inside.group(1));
            String digits = digits(inside.group(3));
            tails(digits).stream()
                    .filter(tail -> bareLength(tail) == digits.length() - 2)
                    .forEach(tail -> codes.add(units.substring(0, 3) + pairs(units.substring(3)) + "." + inside.group(2)
                            + digits.substring(0, 2) + tail));
        }
        return codes;
    }

    /** Date and number, with their dashes, of every length that leaves two digits or more before them. */
    private static List<String> tails(String digits) {
        List<String> tails = new ArrayList<>();
        for (int number = SHORTEST_NUMBER; number <= LONGEST_NUMBER; number++) {
            int dateAt = digits.length() - number - DATE;
            if (dateAt >= 2 && isDate(digits.substring(dateAt, dateAt + DATE))) {
                tails.add("-" + digits.substring(dateAt, dateAt + DATE) + "-" + digits.substring(dateAt + DATE));
            }
        }
        return tails;
    }

    private static int bareLength(String tail) {
        return tail.length() - 2;
    }

    /** In pairs first, as most are; then with threes. */
    private static List<String> groups(String digits) {
        List<String> found = new ArrayList<>();
        if (digits.isEmpty()) {
            found.add("");
        }
        for (int size = 2; size <= Math.min(3, digits.length()); size++) {
            String group = "." + digits.substring(0, size);
            groups(digits.substring(size)).forEach(rest -> found.add(group + rest));
        }
        return found;
    }

    private static String pairs(String digits) {
        return digits.replaceAll("(\\d{2})", ".$1");
    }

    private static boolean isDate(String yymmdd) {
        int month = Integer.parseInt(yymmdd.substring(2, 4));
        int day = Integer.parseInt(yymmdd.substring(4));
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private static String digits(String typed) {
        return typed.replace('O', '0').replace('I', '1').replace('L', '1');
    }
}
