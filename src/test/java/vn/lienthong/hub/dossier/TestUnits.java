package vn.lienthong.hub.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lienthong.hub.unit.Unit;
import vn.lienthong.hub.unit.Units;

/** The units of the sample province, without a database. */
final class TestUnits implements Units {

    static final Units SAMPLE = new TestUnits();

    private final Map<String, Unit> units = new LinkedHashMap<>();

    private TestUnits() {
        try (InputStream file = TestUnits.class.getResourceAsStream("/catalogue/sample-units.ndjson")) {
            new ObjectMapper()
                    .readerFor(JsonNode.class)
                    .<JsonNode>readValues(file)
                    .forEachRemaining(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(JsonNode line) {
        String code = line.get("code").asText();
        units.put(
                code,
                new Unit(
                        code,
                        line.get("name").asText(),
                        Unit.Level.valueOf(line.get("level").asText()),
                        line.path("parent").asText(null),
                        LocalDate.parse(line.get("validFrom").asText()),
                        null,
                        List.of()));
    }

    @Override
    public Optional<Unit> find(String code) {
        return Optional.ofNullable(units.get(code));
    }

    @Override
    public Set<String> subtree(String code) {
        return units.keySet().stream()
                .filter(each -> lineage(each).contains(code))
                .collect(Collectors.toSet());
    }

    @Override
    public List<String> lineage(String code) {
        List<String> upwards = new ArrayList<>();
        for (Unit unit = units.get(code); unit != null; unit = units.get(unit.parent())) {
            upwards.add(unit.code());
        }
        return upwards;
    }
}
