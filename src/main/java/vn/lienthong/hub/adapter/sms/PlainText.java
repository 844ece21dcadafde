package vn.lienthong.hub.adapter.sms;

import java.text.Normalizer;

/** Vietnamese without diacritics: a text of 160 characters is one message then, and every phone shows it. */
public final class PlainText {

    /** Characters of one message in the 7-bit alphabet (GSM 03.38). */
    public static final int LONGEST = 160;

    private PlainText() {}

    /** Only letters, digits, blanks and punctuation of ASCII that take one place each in the 7-bit alphabet. */
    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("[^\\p{Alnum} .,:;/()%+=&'\"?!*#<>-]+", " ")
                .replaceAll(" {2,}", " ")
                .trim();
    }

    /** A part of a text that may be cut so that the whole is not too long. */
    public static String cut(String text, int longest) {
        return text.length() <= longest
                ? text
                : text.substring(0, Math.max(0, longest)).trim();
    }
}
