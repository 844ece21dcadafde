package vn.lienthong.hub.adapter.igate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lienthong.hub.delivery.RepeatedData;
import vn.lienthong.hub.event.Applicant;
import vn.lienthong.hub.event.DossierSnapshot;

/** The vendor's words in its errors. */
final class Texts {

    private static final String ALREADY_THERE = "đã tồn tại";
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[ .\\-]?\\d){3,}");
    private static final int SHOWN_DIGITS = 3;
    private static final int LONGEST = 300;

    private Texts() {}

    static boolean saysAlreadyThere(String text) {
        return nfc(text).toLowerCase(Locale.ROOT).contains(ALREADY_THERE);
    }

    /**
     * Fit for operators: numbers keep their last three digits, what the applicant is called and where is left out; what
     * still repeats parts of it is withheld whole.
     */
    static String masked(String text, DossierSnapshot dossier) {
        Applicant applicant = dossier.applicant();
        String masked = nfc(text).replaceAll("\\p{Cntrl}+", " ").trim();
        if (applicant != null) {
            for (String personal : Stream.of(
                            applicant.name(),
                            applicant.idNumber(),
                            applicant.phone(),
                            applicant.email(),
                            applicant.address())
                    .filter(Objects::nonNull)
                    .filter(value -> !value.isBlank())
                    .toList()) {
                masked = Pattern.compile(Pattern.quote(nfc(personal)), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(masked)
                        .replaceAll("***");
            }
        }
        if (RepeatedData.isIn(masked, dossier)) {
            return "message withheld, it repeats personal data";
        }
        masked = NUMBER.matcher(masked).replaceAll(number -> "***" + lastDigits(number.group()));
        return masked.length() > LONGEST ? masked.substring(0, LONGEST) : masked;
    }

    private static String lastDigits(String number) {
        String digits = number.replaceAll("\\D", "");
        return Matcher.quoteReplacement(digits.substring(digits.length() - SHOWN_DIGITS));
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
