package vn.lienthong.hub.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lienthong.hub.testing.HubClient;

/** The ledger whose rows of form II.06a were worked out by others, asked for by field through the indicator. */
@StatisticsTest
class VectorLedgerIT {

    @LocalServerPort
    private int port;

    private HubClient operator;

    @BeforeEach
    void prepare() {
        operator = HubClient.on(port).as("operator");
        Ledgers.importInto(operator, Ledgers.resource("units.ndjson"), Ledgers.resource("procedures.ndjson"));
    }

    @Test
    void givesTheRowsThatMustComeAlsoWhenEverythingIsSaidAgainInAnotherOrder() {
        List<String> lines = VectorLedger.lines();
        assertThat(Ledgers.post(operator, lines).keySet()).isSubsetOf(200, 201);
        assertThat(actual()).isEqualTo(expected());

        List<String> again = new ArrayList<>(lines);
        Collections.shuffle(again, new Random(2025));
        assertThat(Ledgers.post(operator, again)).containsOnlyKeys(200);
        assertThat(actual()).isEqualTo(expected());
    }

    /** By unit, period and field: columns 3, 4 + 5, 6 to 13. */
    private static Map<String, List<Integer>> expected() {
        Map<String, List<Integer>> rows = new TreeMap<>();
        VectorLedger.expected().forEach(line -> {
            String[] cells = line.split(",");
            List<Integer> columns = new ArrayList<>();
            columns.add(Integer.valueOf(cells[4]));
            columns.add(Integer.parseInt(cells[5]) + Integer.parseInt(cells[6]));
            for (int i = 7; i < cells.length; i++) {
                columns.add(Integer.valueOf(cells[i]));
            }
            rows.put(String.join(",", List.of(cells).subList(0, 4)), columns);
        });
        return rows;
    }

    private Map<String, List<Integer>> actual() {
        Map<String, String> questions = new LinkedHashMap<>();
        expected().keySet().forEach(key -> {
            String[] parts = key.split(",");
            questions.put(
                    String.join(",", List.of(parts).subList(0, 3)),
                    "unit=%s&from=%s&to=%s&groupBy=field".formatted(parts[0], parts[1], parts[2]));
        });
        Map<String, List<Integer>> rows = new TreeMap<>();
        questions.forEach((key, query) -> Ledgers.groups(Ledgers.onTime(operator, query))
                .forEach((field, group) -> rows.put(key + "," + field, columns(group))));
        return rows;
    }

    private static List<Integer> columns(JsonNode group) {
        int received = group.path("received").asInt();
        int carriedOver = group.path("carriedOver").asInt();
        List<Integer> columns = new ArrayList<>(List.of(received + carriedOver, received, carriedOver));
        for (String name : List.of("resolved", "early", "onTime", "late", "inProgress", "inTime", "overdue")) {
            columns.add(group.path(name).asInt());
        }
        return columns;
    }
}
