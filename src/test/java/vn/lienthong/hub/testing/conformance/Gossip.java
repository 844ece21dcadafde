package vn.lienthong.hub.testing.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.lienthong.hub.testing.Person;

/** How partners repeat what they were told of people, and looking for it where it must not be. */
final class Gossip {

    private static final Set<String> NOT_PERSONAL = Set.of("kind", "sex", "province", "district", "commune");

    private Gossip() {}

    /** Everything about a person, as programs repeat it: in capitals, without accents, decomposed, in groups. */
    static List<String> about(Person person) {
        String told = person.gossip();
        return List.of(
                told,
                told.toUpperCase(Locale.forLanguageTag("vi")),
                Normalizer.normalize(told, Normalizer.Form.NFD).replaceAll("\\p{M}", ""),
                Normalizer.normalize(told, Normalizer.Form.NFD),
                told.replaceAll("(\\d{4})(\\d{3})(\\d{3})", "$1 $2.$3"),
                "java.lang.IllegalStateException: " + told + "\n\tat partner.Save");
    }

    static void assertNothingOf(Person person, String where, String text) {
        assertThat(person.tracesIn(new Person.Haystack(text))).as(where).isEmpty();
    }

    /** What the applicants of these events are called, live at and are numbered with. */
    static List<String> traits(JsonNode events) {
        List<String> traits = new ArrayList<>();
        events.forEach(event -> collect(event.at("/data/applicant"), traits));
        return traits;
    }

    static void assertNoneOf(Iterable<String> words, String where, String text) {
        String plain = plain(text);
        assertThat(words).allSatisfy(word -> assertThat(plain.contains(plain(word)))
                .as("%s holds '%s'", where, word)
                .isFalse());
    }

    /** Names, tags and values of all meters. */
    static String shown(List<MeterRegistry> registries) {
        StringBuilder shown = new StringBuilder();
        registries.forEach(registry -> registry.getMeters()
                .forEach(meter -> shown.append(meter.getId()).append('\n')));
        return shown.toString();
    }

    private static void collect(JsonNode node, List<String> traits) {
        if (node.isTextual() && node.asText().length() > 4) {
            traits.add(node.asText());
        }
        node.fields().forEachRemaining(member -> {
            if (!NOT_PERSONAL.contains(member.getKey())) {
                collect(member.getValue(), traits);
            }
        });
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
