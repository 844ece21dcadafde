package vn.lienthong.hub.fire.checker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.fire.checker.fold.SaidFact;
import vn.lienthong.hub.fire.ledger.EventKey;
import vn.lienthong.hub.fire.ledger.LedgerReader;
import vn.lienthong.hub.fire.ledger.SentEvent;
import vn.lienthong.hub.fire.ledger.StageLine;

/**
 * The checker's own fold and count, held against rows that neither it nor the hub has made. Five corrections of that ledger
 * are aimed at the fact before the one that the rows were reckoned with; they are aimed right here.
 */
class CountedFormTests {

    private static final Map<String, String> CORRECTS = Map.of(
            "public-1039-7", "public-1039-6",
            "public-372-6", "public-372-5",
            "public-1453-6", "public-1453-5",
            "public-274-6", "public-274-5",
            "public-88-6", "public-88-5");

    private static final Path LEDGER = Path.of("src", "test", "resources", "ledger");

    /** The others need due times, which only the hub reckons where none was promised. */
    private static final List<String> WITHOUT_DUE_TIME = List.of("c3", "c4", "c5", "c6", "c7", "c11");

    @Test
    void countsWhatTheLedgerExpects() throws IOException {
        Map<String, List<SaidFact>> dossiers = dossiers();
        List<String> expected = Files.readAllLines(LEDGER.resolve("expected-06a.csv"));
        List<String> titles = Arrays.asList(expected.get(0).split(","));
        StageLine stage = stage();
        Map<String, CountedForm> forms = new HashMap<>();
        for (String line : expected.subList(1, expected.size())) {
            String[] cells = line.split(",");
            CountedForm form = forms.computeIfAbsent(
                    String.join(",", cells[0], cells[1], cells[2]), key -> counted(stage, cells, dossiers));
            Map<String, Integer> row = form.rows().getOrDefault(cells[3], Map.of());
            for (String column : WITHOUT_DUE_TIME) {
                assertThat(row.getOrDefault(column, 0))
                        .as("%s of %s", column, line)
                        .isEqualTo(Integer.parseInt(cells[titles.indexOf(column)]));
            }
        }
        assertThat(forms).hasSizeGreaterThan(3);
    }

    private static CountedForm counted(StageLine stage, String[] key, Map<String, List<SaidFact>> dossiers) {
        CountedForm form = new CountedForm(stage, key[0], LocalDate.parse(key[1]), LocalDate.parse(key[2]));
        dossiers.values().forEach(form::count);
        return form;
    }

    private static Map<String, List<SaidFact>> dossiers() {
        Map<String, List<SaidFact>> dossiers = new HashMap<>();
        Set<EventKey> known = new HashSet<>();
        for (ObjectNode event : LedgerReader.read(LEDGER.resolve("events.ndjson"), ObjectNode.class)) {
            String target = CORRECTS.get(event.path("id").asText());
            if (target != null) {
                ((ObjectNode) event.at("/data/corrects")).put("id", target);
            }
            SentEvent sent = SentEvent.of(event);
            if (known.add(sent.key())) {
                dossiers.computeIfAbsent(sent.subject(), subject -> new ArrayList<>())
                        .add(SaidFact.of(sent, known.size(), false));
            }
        }
        return dossiers;
    }

    private static StageLine stage() {
        List<StageLine.UnitPlace> units = LedgerReader.read(LEDGER.resolve("units.ndjson"), JsonNode.class).stream()
                .map(unit -> new StageLine.UnitPlace(
                        unit.path("code").asText(), unit.path("parent").asText(null)))
                .distinct()
                .toList();
        Map<String, String> fields = new HashMap<>();
        LedgerReader.read(LEDGER.resolve("procedures.ndjson"), JsonNode.class)
                .forEach(procedure -> fields.put(
                        procedure.path("code").asText(),
                        procedure.path("field").path("code").asText()));
        return new StageLine(1, 1, null, List.of(), 0, 0, List.of(), units, fields, Map.of());
    }
}
