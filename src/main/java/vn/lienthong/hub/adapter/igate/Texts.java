package vn.lienthong.hub.adapter.igate;

import java.text.Normalizer;
import java.util.Locale;

/** The vendor's words in its errors. */
final class Texts {

    private static final String ALREADY_THERE = "đã tồn tại";

    private Texts() {}

    static boolean saysAlreadyThere(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .contains(ALREADY_THERE);
    }
}
