package vn.lienthong.hub.adapter.province.out;

import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.RepeatedData;

/**
 * A partner's message as operators may read it. Partners repeat names, phones and numbers in their errors: a message that
 * repeats what the dossier says of people, or an e-mail address, is withheld whole; digits are masked.
 */
final class SafeMessage {

    private static final int LONGEST = 200;

    private SafeMessage() {}

    static String of(String message, Delivery delivery) {
        if (message.isBlank()) {
            return "no message";
        }
        if (RepeatedData.isIn(message, delivery.dossier())) {
            return "message withheld, it repeats personal data";
        }
        String masked = message.replaceAll("\\p{Nd}", "*")
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .trim();
        return masked.length() <= LONGEST ? masked : masked.substring(0, LONGEST) + "…";
    }
}
