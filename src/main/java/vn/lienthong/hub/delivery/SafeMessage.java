package vn.lienthong.hub.delivery;

import java.util.regex.Pattern;

/**
 * A partner's message as operators may read it. Partners repeat names, phones and numbers in their errors: a message that
 * repeats what the dossier says of people, or an e-mail address, is withheld whole; of a number of four digits or more the last three stay.
 */
public final class SafeMessage {

    private static final int LONGEST = 200;
    private static final int SHOWN_DIGITS = 3;
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}(?:[ ./\\-]?\\p{Nd}){3,}");

    private SafeMessage() {}

    public static String of(String message, Delivery delivery) {
        if (message.isBlank()) {
            return "no message";
        }
        if (RepeatedData.isIn(message, delivery.dossier())) {
            return "message withheld, it repeats personal data";
        }
        String masked = NUMBER.matcher(message)
                .replaceAll(number -> "***" + lastDigits(number.group()))
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .trim();
        return masked.length() <= LONGEST ? masked : masked.substring(0, LONGEST) + "…";
    }

    private static String lastDigits(String number) {
        String digits = number.replaceAll("\\P{Nd}", "");
        return digits.substring(digits.length() - SHOWN_DIGITS);
    }
}
