package vn.lienthong.hub.adapter.province.in;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactRef;

/**
 * Compares what rows say now with what they said before. A fact not known is said as it is; of a known one only what
 * changed: another appointment as {@code rescheduled}, another time or member as {@code corrected}. Pure.
 */
final class Changes {

    private static final String APPOINTMENT = "promisedAt";
    private static final String REASON = "Bản ghi gửi lại có nội dung khác";

    private final List<KnownFact> known;
    private final List<RowFact> rows;
    private final Instant now;

    /** @param now the time at which a change is taken to have happened: the dialect does not say it */
    Changes(List<KnownFact> known, List<RowFact> rows, Instant now) {
        this.known = new ArrayList<>(known);
        this.rows = rows;
        this.now = now;
    }

    List<Planned> plan() {
        List<Planned> planned = new ArrayList<>();
        for (RowFact row : rows) {
            Planned plan = plan(row);
            known.removeIf(fact -> fact.id().equals(plan.after().id()));
            known.add(plan.after());
            planned.add(plan);
        }
        return planned;
    }

    private Planned plan(RowFact row) {
        ObjectNode data = EventJson.mapper().valueToTree(row.event().fact());
        Map<String, String> members = digests(row.event().subject(), data);
        KnownFact before = before(row);
        if (before == null) {
            return new Planned(
                    List.of(row.event()),
                    new KnownFact(row.event().id(), row.slot(), row.event().time(), members));
        }
        Map<String, String> merged = new TreeMap<>(before.members());
        merged.putAll(members);
        TreeSet<String> changed = new TreeSet<>(members.keySet());
        changed.removeIf(name -> members.get(name).equals(before.members().get(name)));
        List<DossierEvent> events = new ArrayList<>();
        if (row.event().fact() instanceof Fact.Received received
                && before.members().containsKey(APPOINTMENT)
                && changed.remove(APPOINTMENT)
                && !supplementSaysIt(row, received.promisedAt())) {
            events.add(event(row, "rescheduled", new Fact.Rescheduled(received.promisedAt(), REASON, null)));
        }
        Instant moved =
                row.event().time().equals(before.time()) ? null : row.event().time();
        if (moved != null || !changed.isEmpty()) {
            events.add(corrected(row, before, moved, changed.isEmpty() ? null : data.retain(changed)));
        }
        return new Planned(
                events, new KnownFact(before.id(), row.slot(), row.event().time(), merged));
    }

    private KnownFact before(RowFact row) {
        return known.stream()
                .filter(fact -> fact.slot().equals(row.slot()))
                .reduce((first, last) -> last)
                .orElseGet(() -> known.stream()
                        .filter(fact -> fact.id().equals(row.event().id()))
                        .findFirst()
                        .orElse(null));
    }

    private boolean supplementSaysIt(RowFact received, Instant promised) {
        return rows.stream()
                .map(RowFact::event)
                .filter(event -> event.subject().equals(received.event().subject()))
                .anyMatch(event -> event.fact() instanceof Fact.Supplemented supplemented
                        && Objects.equals(supplemented.promisedAt(), promised));
    }

    private DossierEvent corrected(RowFact row, KnownFact before, Instant moved, ObjectNode data) {
        var corrects = new FactRef(row.event().source(), before.id());
        return event(row, "corrected", new Fact.Corrected(corrects, moved, data, null, REASON));
    }

    private DossierEvent event(RowFact row, String change, Fact fact) {
        return new DossierEvent(
                row.event().source(),
                row.slot() + "/" + change + "/" + now,
                row.event().subject(),
                now,
                fact);
    }

    private static Map<String, String> digests(String subject, ObjectNode data) {
        Map<String, String> digests = new TreeMap<>();
        data.fields().forEachRemaining(member -> digests.put(member.getKey(), digest(subject, member.getValue())));
        return digests;
    }

    private static String digest(String subject, Object value) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((subject + "\n" + value).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
