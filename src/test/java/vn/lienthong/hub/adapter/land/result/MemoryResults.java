package vn.lienthong.hub.adapter.land.result;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the tables hold, without a database; for those who fetch and keep, not for the job. */
public final class MemoryResults implements Results {

    final Map<String, List<ResultRow>> rows = new HashMap<>();
    final Map<String, byte[]> copies = new HashMap<>();
    int writes;

    @Override
    public List<ResultRow> of(String partner, String eventId) {
        return rows.getOrDefault(partner + eventId, List.of());
    }

    @Override
    public void replace(String partner, String eventId, List<ResultRow> now, Instant at) {
        writes++;
        rows.put(partner + eventId, new ArrayList<>(now));
    }

    @Override
    public void delete(String partner, String eventId) {
        rows.remove(partner + eventId);
    }

    @Override
    public void keep(byte[] digest, byte[] content, Instant now) {
        copies.put(HexFormat.of().formatHex(digest), content);
    }

    @Override
    public List<ResultRow> due(Instant now, int most) {
        return rows.values().stream()
                .flatMap(List::stream)
                .filter(row -> row.fetchAt() != null && !row.fetchAt().isAfter(now))
                .limit(most)
                .toList();
    }

    @Override
    public void tried(ResultRow after) {
        rows.get(after.partner() + after.eventId()).set(after.position(), after);
    }

    @Override
    public List<FactKey> untold(int most) {
        return List.of();
    }

    @Override
    public void told(FactKey fact, List<ResultRow> told) {
        throw new UnsupportedOperationException("nothing is untold here");
    }

    @Override
    public List<String> partners(String subject, byte[] digest) {
        return List.of();
    }

    @Override
    public Optional<byte[]> content(byte[] digest) {
        return Optional.ofNullable(copies.get(HexFormat.of().formatHex(digest)));
    }
}
