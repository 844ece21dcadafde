package vn.lienthong.hub.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.lienthong.hub.event.DossierState;

/** What the hub's API says of the day, read as an operator. */
final class HubView {

    private static final String OPERATOR = "operator";

    private static final Set<String> OPEN = Set.of("WAITING", "IN_FLIGHT");

    private final HubClient hub;

    HubView(HubClient hub) {
        this.hub = hub;
    }

    /** One dossier with its history and its deliveries. */
    Seen dossier(String code) {
        JsonNode dossier = hub.get(OPERATOR, "/api/v1/dossiers/" + HubClient.encoded(code));
        List<Seen.SeenFact> facts = new ArrayList<>();
        for (JsonNode fact : dossier.path("history")) {
            facts.add(new Seen.SeenFact(
                    fact.path("source").asText(),
                    fact.path("fact").asText(),
                    OffsetDateTime.parse(fact.path("time").asText()).toInstant()));
        }
        return new Seen(
                dossier.path("code").asText(),
                DossierState.valueOf(dossier.path("state").asText()),
                dossier.hasNonNull("finishedAt"),
                dossier.path("overdue").asBoolean()
                        || dossier.path("verdict").asText().equals("LATE"),
                facts,
                deliveries(code));
    }

    /** Stories whose dossier is not yet in the state in which it must end. */
    List<Story> unfinished(List<Story> stories, String updatedSince) {
        Set<String> done = new TreeSet<>();
        String cursor = null;
        do {
            JsonNode page = hub.get(
                    OPERATOR,
                    "/api/v1/dossiers?limit=200&updatedSince=" + HubClient.encoded(updatedSince)
                            + (cursor == null ? "" : "&cursor=" + HubClient.encoded(cursor)));
            for (JsonNode dossier : page.path("items")) {
                done.add(dossier.path("code").asText() + dossier.path("state").asText());
            }
            cursor = page.path("next").asText(null);
        } while (cursor != null);
        return stories.stream()
                .filter(story -> !done.contains(story.code() + story.ending()))
                .toList();
    }

    /** Whether a partner that is files has joined. */
    boolean isLive(String folder) {
        for (JsonNode each : hub.get(OPERATOR, "/api/v1/mappings")) {
            if (each.path("slug").asText().equals(folder)) {
                return each.path("state").asText().equals("LIVE");
            }
        }
        return false;
    }

    /** Codes that the hub does not know yet. */
    int unknown(List<Story> stories) {
        return (int) stories.stream()
                .filter(story -> hub.status(OPERATOR, "/api/v1/dossiers/" + HubClient.encoded(story.code())) != 200)
                .count();
    }

    /** Stories whose dossier has not come to a state yet. */
    int notYet(DossierState state, List<Story> stories) {
        return (int) stories.stream()
                .map(story -> hub.get(OPERATOR, "/api/v1/dossiers/" + HubClient.encoded(story.code())))
                .filter(dossier -> !dossier.path("state").asText().equals(state.name()))
                .count();
    }

    /** Stories of which somebody has still to be told; parked deliveries wait for an operator, not for time. */
    List<Story> untold(List<Story> stories) {
        return stories.stream()
                .filter(story ->
                        deliveries(story.code()).stream().anyMatch(delivery -> OPEN.contains(delivery.state())))
                .toList();
    }

    private List<Seen.SeenDelivery> deliveries(String code) {
        List<Seen.SeenDelivery> deliveries = new ArrayList<>();
        for (JsonNode delivery : hub.get(OPERATOR, "/api/v1/dossiers/" + HubClient.encoded(code) + "/deliveries")) {
            deliveries.add(new Seen.SeenDelivery(
                    delivery.path("id").asText(),
                    delivery.path("partner").asText(),
                    delivery.path("sequence").asLong(),
                    delivery.path("fact").asText(),
                    delivery.path("state").asText()));
        }
        return deliveries;
    }
}
