package vn.lienthong.hub.adapter.commune.line;

import java.text.Normalizer;
import java.util.Locale;

/** Words as people mean them. */
final class Plain {

    private Plain() {}

    /** Lower case, without diacritics and with single blanks. */
    static String of(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[\\s_]+", " ")
                .trim();
    }
}
