package vn.lienthong.hub.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.testing.HubClient;

/** Ledgers go in over HTTP, as partners send them, and come out as numbers. */
final class Ledgers {

    static final String LINES = "application/x-ndjson";

    private static final int BATCH = 5000;

    private Ledgers() {}

    static void importInto(HubClient operator, String units, String procedures) {
        assertThat(operator.put("/api/v1/units", LINES, units).status()).isEqualTo(200);
        assertThat(operator.put("/api/v1/procedures", LINES, procedures).status())
                .isEqualTo(200);
    }

    /** @return how many lines got which status */
    static Map<Integer, Long> post(HubClient operator, List<String> lines) {
        Map<Integer, Long> statuses = new TreeMap<>();
        for (int from = 0; from < lines.size(); from += BATCH) {
            List<String> batch = lines.subList(from, Math.min(from + BATCH, lines.size()));
            HubClient.Answer answer = operator.post("/api/v1/events", LINES, String.join("\n", batch));
            assertThat(answer.status()).isEqualTo(200);
            answer.lines().forEach(line -> statuses.merge(line.path("status").asInt(), 1L, Long::sum));
        }
        return statuses;
    }

    /** @param query as in {@code unit=X77&from=2025-01-01&to=2025-03-31} */
    static JsonNode onTime(HubClient caller, String query) {
        HubClient.Answer answer = caller.get("/api/v1/indicators/on-time?" + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    /** Groups by key; the one without a key has the empty one. */
    static Map<String, JsonNode> groups(JsonNode answer) {
        Map<String, JsonNode> groups = new TreeMap<>();
        answer.path("groups").forEach(group -> groups.put(group.path("key").asText(), group));
        return groups;
    }

    static String resource(String name) {
        try {
            return new ClassPathResource("ledger/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String line) {
        try {
            return EventJson.mapper().readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
