package vn.lienthong.hub.testing.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.lienthong.hub.event.Applicant;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.FactRef;

/**
 * Comparing events by the samples' rules: an event made twice with one id counts once; order counts inside a dossier
 * only; members of {@code data} that the language names must be exactly those given, further ones are free.
 */
public final class GoldenEvents {

    private static final Pattern ID = Pattern.compile("\\$\\{id:(\\w+)@([^}]+)}");

    private GoldenEvents() {}

    /**
     * @param before what was known earlier from the same partner: not listed again, but {@code ${id:F@T}} may mean one
     */
    public static void assertSame(JsonNode expected, Collection<DossierEvent> actual, Collection<DossierEvent> before) {
        Set<FactRef> known = before.stream().map(DossierEvent::ref).collect(Collectors.toSet());
        Map<FactRef, DossierEvent> once = new LinkedHashMap<>();
        actual.stream().filter(event -> !known.contains(event.ref())).forEach(event -> {
            DossierEvent first = once.putIfAbsent(event.ref(), event);
            assertThat(first == null || first.equals(event))
                    .as("one id, one content: " + event)
                    .isTrue();
        });
        Map<String, List<JsonNode>> wanted = new TreeMap<>();
        expected.forEach(
                event -> wanted.computeIfAbsent(event.get("subject").asText(), s -> new java.util.ArrayList<>())
                        .add(event));
        Map<String, List<DossierEvent>> got = once.values().stream()
                .collect(Collectors.groupingBy(DossierEvent::subject, TreeMap::new, Collectors.toList()));
        assertThat(got.keySet()).as("dossiers").isEqualTo(wanted.keySet());
        wanted.forEach((subject, events) -> assertDossier(events, got.get(subject), before));
    }

    public static void assertSame(JsonNode expected, Collection<DossierEvent> actual) {
        assertSame(expected, actual, List.of());
    }

    private static void assertDossier(
            List<JsonNode> expected, List<DossierEvent> actual, Collection<DossierEvent> before) {
        var factory = JsonNodeFactory.instance;
        var wanted = factory.arrayNode();
        var got = factory.arrayNode();
        for (DossierEvent event : actual) {
            assertThat(event.id()).as("id of " + event).isNotBlank();
            assertThat(event.source()).as("source of " + event).isNotBlank();
            got.add(stripped(event));
        }
        for (int i = 0; i < expected.size(); i++) {
            DossierEvent counterpart = i < actual.size() ? actual.get(i) : null;
            wanted.add(filled(expected.get(i), counterpart, before));
        }
        GoldenJson.assertSame(wanted, got);
    }

    private static ObjectNode stripped(DossierEvent event) {
        ObjectNode json = EventJson.write(event);
        json.retain("type", "subject", "time", "data");
        ObjectNode data = json.withObjectProperty("data");
        data.retain(members(event.type().dataClass()));
        if (data.get("applicant") instanceof ObjectNode applicant) {
            applicant.retain(members(Applicant.class));
        }
        return json;
    }

    /** Puts the source and the ids of real events where the sample names them. */
    private static JsonNode filled(JsonNode expected, DossierEvent event, Collection<DossierEvent> before) {
        String text = expected.toString();
        if (event != null) {
            text = text.replace("${source}", event.source());
        }
        return GoldenJson.parse(
                ID.matcher(text).replaceAll(id -> Matcher.quoteReplacement(idOf(id.group(1), id.group(2), before))));
    }

    private static String idOf(String fact, String time, Collection<DossierEvent> before) {
        return before.stream()
                .filter(event -> event.type().factName().equals(fact))
                .filter(event -> EventJson.write(event).get("time").asText().equals(time))
                .map(DossierEvent::id)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no earlier " + fact + " at " + time));
    }

    private static Set<String> members(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }
}
