package vn.lienthong.hub.adapter.sms;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Vietnamese mobile number, which is personal data.
 *
 * @param international digits with 84 in front, as gateways write it
 */
public record PhoneNumber(String international) {

    /** Since 2018 mobile numbers have ten digits and begin with 03, 05, 07, 08 or 09. */
    private static final Pattern MOBILE = Pattern.compile("(?:\\+?84|0)([35789]\\d{8})");

    /** @return empty if it is none: a landline, a short code, a sender's name, a foreign number */
    public static Optional<PhoneNumber> of(String text) {
        if (text == null) {
            return Optional.empty();
        }
        Matcher mobile = MOBILE.matcher(text.replaceAll("[\\s.\\-()]", ""));
        return mobile.matches() ? Optional.of(new PhoneNumber("84" + mobile.group(1))) : Optional.empty();
    }

    @Override
    public String toString() {
        return "PhoneNumber[personal data]";
    }
}
