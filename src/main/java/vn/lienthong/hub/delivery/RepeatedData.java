package vn.lienthong.hub.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lienthong.hub.event.Applicant;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.Parcel;

/**
 * Finds what a partner's message repeats of people. Partners do so in capitals, without accents, decomposed, in parts:
 * two words in a row of what the dossier says of people and their places are enough, and so is an e-mail address. For
 * adapters, which show an operator why a partner turned something down.
 */
public final class RepeatedData {

    private static final Pattern NAMING = Pattern.compile("\\p{L}+\\s+\\p{L}+|\\p{Nd}{6}");

    private RepeatedData() {}

    /** Whether the message must be withheld. Numbers are found only as they were said: mask digits besides. */
    public static boolean isIn(String message, DossierSnapshot dossier) {
        return message.contains("@") || repeats(message, personal(dossier));
    }

    private static boolean repeats(String message, List<String> personal) {
        String words = plain(message);
        return personal.stream().flatMap(RepeatedData::pairs).anyMatch(words::contains);
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
        return Stream.of(place, people, applicant(dossier.applicant()), besides(dossier.more()))
                .flatMap(texts -> texts)
                .filter(text -> text != null && !text.isBlank())
                .toList();
    }

    /** Of what was said beyond the language: phrases and numbers; codes and words of a list name nobody. */
    private static Stream<String> besides(Map<String, Object> more) {
        List<String> texts = new ArrayList<>();
        collect(EventJson.mapper().valueToTree(more), texts);
        return texts.stream().map(String::trim).filter(text -> NAMING.matcher(text)
                .find());
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isValueNode()) {
            texts.add(node.asText());
        }
        node.forEach(child -> collect(child, texts));
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
