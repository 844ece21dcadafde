package vn.lienthong.hub.adapter.igate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import vn.lienthong.hub.adapter.igate.wire.IgateTime;

/** The simulated vendor's database: rows as its search shows them. Safe for use by many threads. */
public final class IgateRows {

    private final Map<String, ObjectNode> byId = new LinkedHashMap<>();
    private final Map<String, String> idByCode = new HashMap<>();
    private final Random ties = new Random(77);

    /** @return a copy of every row, in the order in which they came */
    public synchronized List<ObjectNode> all() {
        return byId.values().stream().map(ObjectNode::deepCopy).toList();
    }

    public synchronized int size() {
        return byId.size();
    }

    /** @param name id, or one of its two codes; @return a copy */
    public synchronized Optional<ObjectNode> find(String name) {
        return Optional.ofNullable(byId.get(idByCode.getOrDefault(name, name))).map(ObjectNode::deepCopy);
    }

    /** The row as it is, with its {@code id}; a row of the same id is replaced. */
    public synchronized void put(ObjectNode row) {
        String id = row.path("id").asText();
        byId.put(id, row.deepCopy());
        for (String code : List.of("code", "nationCode")) {
            if (row.hasNonNull(code)) {
                idByCode.put(row.get(code).asText(), id);
            }
        }
    }

    /** @throws IllegalArgumentException if there is no such row */
    public synchronized void edit(String name, Consumer<ObjectNode> change) {
        ObjectNode row = find(name).orElseThrow(() -> new IllegalArgumentException("no such row"));
        change.accept(row);
        put(row);
    }

    /**
     * Rows changed within the window, by time of change. Rows of the same time come in another order every time, as the
     * vendor's sort is unstable.
     */
    public synchronized List<ObjectNode> changed(Instant from, Instant to) {
        List<ObjectNode> found = new ArrayList<>(byId.values());
        found.removeIf(row -> updated(row).isBefore(from) || updated(row).isAfter(to));
        Collections.shuffle(found, ties);
        found.sort(Comparator.comparing(IgateRows::updated));
        return found.stream().map(ObjectNode::deepCopy).toList();
    }

    private static Instant updated(ObjectNode row) {
        return row.path("updatedDate").isTextual()
                ? IgateTime.parse(row.get("updatedDate").asText())
                : Instant.EPOCH;
    }
}
