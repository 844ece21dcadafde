package vn.lienthong.hub.adapter.igate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the adapter remembers, without a database. */
class InMemory implements RowMemories, Watermarks {

    final Map<String, Entry> rows = new HashMap<>();
    final Map<String, Watermark> positions = new HashMap<>();
    RuntimeException crash;

    @Override
    public Map<String, RowMemory> load(String partner, Collection<String> rowIds) {
        Map<String, RowMemory> found = new HashMap<>();
        rowIds.stream()
                .filter(id -> rows.containsKey(partner + " " + id))
                .forEach(id -> found.put(id, rows.get(partner + " " + id).memory()));
        return found;
    }

    @Override
    public void save(String partner, Collection<Entry> entries) {
        if (crash != null) {
            throw crash;
        }
        entries.forEach(entry -> rows.put(partner + " " + entry.rowId(), entry));
    }

    @Override
    public Optional<Instant> oldestUnmapped(String partner, String tables) {
        return rows.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(partner + " "))
                .map(Map.Entry::getValue)
                .filter(entry -> entry.unmapped() && !entry.tables().equals(tables))
                .map(Entry::updatedAt)
                .min(Comparator.naturalOrder());
    }

    @Override
    public Optional<Watermark> find(String partner) {
        return Optional.ofNullable(positions.get(partner));
    }

    @Override
    public void move(String partner, Optional<Watermark> from, Watermark to) {
        assertThat(find(partner)).isEqualTo(from);
        positions.put(partner, to);
    }
}
