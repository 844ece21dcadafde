package vn.lienthong.hub.adapter.igate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import vn.lienthong.hub.adapter.igate.RowMemory.Remembered;
import vn.lienthong.hub.adapter.igate.wire.Row;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactRef;

/**
 * One reading of one row against what is remembered of it and what the partner was told.
 *
 * <p>A fact never shown before is said, unless it confirms what the partner was told; of a fact that was said, a changed
 * time or changed members become one {@code corrected}; a changed appointment becomes {@code rescheduled}. What is not
 * shown any more changes nothing: the vendor's null means not known.
 */
final class RowComparison {

    private static final String RECEIVED = "received";
    private static final String MOVED = "Ngày hẹn trả được sửa trong phần mềm của đơn vị";
    private static final String CHANGED = "Thông tin được sửa trong phần mềm của đơn vị";

    private final String source;
    private final Row row;
    private final RowMemory before;
    private final Confirmation confirmation;
    private final List<RowReading.Change> changes = new ArrayList<>();
    private RowMemory memory;
    private boolean saysReception;

    RowComparison(String source, Row row, RowMemory before, Confirmation confirmation) {
        this.source = source;
        this.row = row;
        this.before = before;
        this.confirmation = confirmation;
        this.memory = before.withStatus(row.status());
    }

    RowReading read(List<RowFact> facts) {
        facts.forEach(this::fact);
        appointment();
        changes.sort(Comparator.comparing(
                        (RowReading.Change change) -> change.event().time())
                .thenComparing(change -> change.event().type()));
        return new RowReading(memory, changes);
    }

    private void fact(RowFact fact) {
        Remembered old = remembered(fact);
        if (old == null) {
            appeared(fact);
        } else if (old.own()) {
            correct(fact, old);
        } else if (!old.time().equals(fact.time()) && !isStatus(fact)) {
            appeared(fact);
        }
    }

    /** A status that went away and came back is another fact than the one before. */
    private Remembered remembered(RowFact fact) {
        Remembered old = before.facts().get(fact.slot());
        boolean sameEpisode = old != null
                && old.type().equals(fact.type().factName())
                && (!isStatus(fact) || row.status().equals(before.status()));
        return sameEpisode ? old : null;
    }

    private void appeared(RowFact fact) {
        String type = fact.type().factName();
        if (confirmation.confirms(fact, row.status())) {
            memory = memory.with(fact.slot(), new Remembered(type, null, fact.time(), Map.of()));
            return;
        }
        saysReception |= RECEIVED.equals(fact.slot());
        Map<String, String> digests = RowDigests.of(fact.rowKey(), fact.fact());
        changes.add(new RowReading.Change(
                new DossierEvent(source, fact.id(), before.subject(), fact.time(), fact.fact(), fact.more()),
                now -> shown(now, fact).with(fact.slot(), new Remembered(type, fact.id(), fact.time(), digests)),
                now -> now.with(fact.slot(), new Remembered(type, fact.id(), fact.time(), Map.of()))));
    }

    private void correct(RowFact fact, Remembered old) {
        boolean moved = !isStatus(fact) && !old.time().equals(fact.time());
        if (moved && confirmation.confirms(fact, row.status())) {
            old = new Remembered(old.type(), old.id(), fact.time(), old.digests());
            memory = memory.with(fact.slot(), old);
            moved = false;
        }
        Map<String, String> digests = RowDigests.of(fact.rowKey(), fact.fact());
        ObjectNode changed = changed(fact, old.digests(), digests);
        if (!moved && changed.isEmpty()) {
            return;
        }
        Map<String, String> all = new TreeMap<>(old.digests());
        all.putAll(digests);
        Remembered now = new Remembered(old.type(), old.id(), moved ? fact.time() : old.time(), all);
        Fact corrected = new Fact.Corrected(
                new FactRef(source, old.id()),
                moved ? fact.time() : null,
                changed.isEmpty() ? null : changed,
                null,
                CHANGED);
        add(
                RowFact.id(fact.rowKey(), "corrected:" + old.type(), row.updatedDate()),
                corrected,
                memory -> memory.with(fact.slot(), now));
    }

    private static ObjectNode changed(RowFact fact, Map<String, String> before, Map<String, String> now) {
        ObjectNode members = RowDigests.members(fact.fact());
        return members.retain(now.keySet().stream()
                .filter(name -> !now.get(name).equals(before.get(name)))
                .toList());
    }

    private void appointment() {
        Instant shown = row.appointmentDate();
        if (shown == null || row.acceptedDate() == null || saysReception || shown.equals(before.lastAppointment())) {
            return;
        }
        if (confirmation.confirmsAppointment(shown, before.appointments())) {
            memory = memory.withAppointment(shown);
        } else {
            add(
                    RowFact.id(row.id(), "rescheduled", row.updatedDate()),
                    new Fact.Rescheduled(shown, MOVED, null),
                    memory -> memory.withAppointment(shown));
        }
    }

    private void add(String id, Fact fact, UnaryOperator<RowMemory> known) {
        changes.add(new RowReading.Change(
                new DossierEvent(source, id, before.subject(), row.updatedDate(), fact),
                known,
                UnaryOperator.identity()));
    }

    private RowMemory shown(RowMemory now, RowFact fact) {
        return RECEIVED.equals(fact.slot()) && row.appointmentDate() != null
                ? now.withAppointment(row.appointmentDate())
                : now;
    }

    private static boolean isStatus(RowFact fact) {
        return RowFact.STATUS.equals(fact.slot());
    }
}
