package vn.lienthong.hub.fire.stage;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import vn.lienthong.hub.fire.ledger.Encounter;
import vn.lienthong.hub.fire.ledger.LedgerJson;
import vn.lienthong.hub.fire.ledger.StageLine;
import vn.lienthong.hub.fire.partner.Cast;

/** The units and procedures with which a hub begins, as far as the checker must know them. */
public final class Catalogue {

    private Catalogue() {}

    /** The head of a run's ledgers. */
    public static StageLine stageLine(
            long seed,
            int run,
            String fault,
            List<Integer> nodes,
            Duration lease,
            Duration settle,
            Map<Encounter, Integer> mustMeet) {
        Map<String, String> fields = new TreeMap<>();
        read("catalogue/procedures.ndjson")
                .forEach(line -> fields.put(
                        line.path("code").asText(),
                        line.path("field").path("code").asText()));
        List<StageLine.UnitPlace> units = read("catalogue/sample-units.ndjson").stream()
                .map(line -> new StageLine.UnitPlace(
                        line.path("code").asText(), line.path("parent").textValue()))
                .toList();
        return new StageLine(
                seed, run, fault, nodes, lease.toMillis(), settle.toMillis(), Cast.ROLES, units, fields, mustMeet);
    }

    private static List<JsonNode> read(String resource) {
        try {
            return new ClassPathResource(resource)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(Catalogue::json)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(String line) {
        try {
            return LedgerJson.mapper().readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
