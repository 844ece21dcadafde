package vn.lienthong.hub.statistics;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * The ledger whose rows of form II.06a were worked out by others.
 *
 * <p>Its five corrections of dossiers that came by post name the fact before the one that the rows were reckoned with:
 * the row of {@code X77.02.01-250214-0001} has its stop annulled, the correction says the transfer before it. The files
 * stand here as they came; the corrections are aimed as the rows want them on their way in.
 */
final class VectorLedger {

    private static final Map<String, String> CORRECTS = Map.of(
            "public-1039-7", "public-1039-6",
            "public-372-6", "public-372-5",
            "public-1453-6", "public-1453-5",
            "public-274-6", "public-274-5",
            "public-88-6", "public-88-5");

    private VectorLedger() {}

    static List<String> lines() {
        return Ledgers.resource("events.ndjson")
                .lines()
                .map(VectorLedger::aimed)
                .toList();
    }

    /** Unit, from, to, field and columns 3 to 13, as they must come. */
    static List<String> expected() {
        return Ledgers.resource("expected-06a.csv").lines().skip(1).toList();
    }

    private static String aimed(String line) {
        ObjectNode event = (ObjectNode) Ledgers.json(line);
        String target = CORRECTS.get(event.path("id").asText());
        if (target != null) {
            ((ObjectNode) event.at("/data/corrects")).put("id", target);
        }
        return event.toString();
    }
}
