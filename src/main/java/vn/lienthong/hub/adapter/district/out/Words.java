package vn.lienthong.hub.adapter.district.out;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.SafeMessage;

/**
 * A partner's words as operators may read them: without what they repeat of people, and without the addresses, files and
 * classes that such servers name in their faults.
 *
 * @param names how the dossier of the delivery is called
 */
record Words(Delivery delivery, Names names) {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)\\b[a-z][a-z0-9+.-]*://\\S+|\\b\\d{1,3}(?:\\.\\d{1,3}){3}(?::\\d+)?\\b|\\\\\\\\\\S+|\\b[a-z]:\\\\\\S+"
                    + "|\\b[a-z0-9-]+(?:\\.[a-z0-9-]+)+:\\d+\\b|\\b(?:[a-z_][a-z0-9_]*\\.){2,}[a-z_$][a-z0-9_$]*");
    private static final Pattern SHOWABLE_CODE = Pattern.compile("[A-Za-z0-9_.-]{1,40}");

    String of(String said) {
        String composed = Normalizer.normalize(said, Normalizer.Form.NFC);
        return SafeMessage.of(ADDRESS.matcher(composed).replaceAll("[…]"), delivery);
    }

    /** A code if it is one: a partner may put anything there. */
    String code(String code) {
        boolean isNumberOfSomebody = code.replaceAll("\\D", "").length() > 6;
        return SHOWABLE_CODE.matcher(code).matches() && !isNumberOfSomebody ? code : "not shown";
    }
}
