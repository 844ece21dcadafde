package vn.lienthong.hub.adapter.province.out;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.event.Applicant;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.event.Parcel;

/**
 * A partner's message as operators may read it. Partners repeat names, phones and numbers in their errors: a message that
 * repeats two words in a row of what the dossier says of people, or an e-mail address, is withheld whole; digits are
 * masked.
 */
final class SafeMessage {

    private static final int LONGEST = 200;

    private SafeMessage() {}

    static String of(String message, Delivery delivery) {
        if (message.isBlank()) {
            return "no message";
        }
        if (message.contains("@") || repeats(message, personal(delivery.dossier()))) {
            return "message withheld, it repeats personal data";
        }
        String masked = message.replaceAll("\\p{Nd}", "*")
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .trim();
        return masked.length() <= LONGEST ? masked : masked.substring(0, LONGEST) + "…";
    }

    private static boolean repeats(String message, List<String> personal) {
        String words = plain(message);
        return personal.stream().flatMap(SafeMessage::pairs).anyMatch(words::contains);
    }

    /** Every two words in a row, or the one word if there is but one; with blanks around, so that whole words match. */
    private static Stream<String> pairs(String text) {
        String[] words = plain(text).trim().split(" ");
        if (words.length == 1) {
            return words[0].length() < 3 ? Stream.empty() : Stream.of(" " + words[0] + " ");
        }
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < words.length; i++) {
            pairs.add(" " + words[i] + " " + words[i + 1] + " ");
        }
        return pairs.stream();
    }

    /** Lower case without accents, words parted by single blanks. */
    private static String plain(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
        return " " + bare.replaceAll("[^\\p{L}\\p{Nd}]+", " ").trim() + " ";
    }

    private static List<String> personal(DossierSnapshot dossier) {
        Stream<String> place = Stream.concat(
                Stream.of(dossier.propertyAddress() == null ? "" : dossier.propertyAddress()),
                dossier.parcels().stream().map(Parcel::address));
        Stream<String> people = Stream.of(dossier.returnedTo(), dossier.officer());
        return Stream.of(place, people, applicant(dossier.applicant()))
                .flatMap(texts -> texts)
                .filter(text -> text != null && !text.isBlank())
                .toList();
    }

    private static Stream<String> applicant(Applicant applicant) {
        if (applicant == null) {
            return Stream.empty();
        }
        Applicant.Residence home = applicant.residence();
        Stream<String> residence = home == null ? Stream.empty() : Stream.of(home.hamlet(), home.detail());
        return Stream.concat(
                Stream.of(applicant.name(), applicant.idNumber(), applicant.phone(), applicant.address()), residence);
    }
}
