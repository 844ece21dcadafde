package vn.lienthong.hub.adapter.labour.pull;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.lienthong.hub.adapter.labour.in.Digests;
import vn.lienthong.hub.adapter.labour.in.Echo;
import vn.lienthong.hub.adapter.labour.in.Shown;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactRef;

/**
 * Compares what rows show with what they showed before and with what the hub told. A fact not known is said, unless it
 * confirms what the partner was told; of a known one only what changed: another appointment as {@code rescheduled},
 * another time or member as {@code corrected}, both now, because a row does not say when it was changed. What a row does
 * not show any more changes nothing. One object is for rows that are read together, in the order in which they came: a
 * row may come twice.
 */
final class RowChanges {

    private static final String APPOINTMENT = "promisedAt";
    private static final String MOVED = "Ngày hẹn trả được sửa trong phần mềm của đơn vị";
    private static final String CHANGED = "Thông tin được sửa trong phần mềm của đơn vị";

    private final String source;
    private final Map<String, KnownFact> known;
    private final Instant now;

    RowChanges(String source, Map<String, KnownFact> known, Instant now) {
        this.source = source;
        this.known = new HashMap<>(known);
        this.now = now;
    }

    Change of(Shown shown, Echo echo) {
        Change change = change(shown, echo);
        known.put(shown.slot(), change.after());
        return change;
    }

    private Change change(Shown shown, Echo echo) {
        KnownFact before = known.get(shown.slot());
        ObjectNode data = EventJson.mapper().valueToTree(shown.fact());
        Map<String, String> members = new TreeMap<>();
        data.fields()
                .forEachRemaining(member ->
                        members.put(member.getKey(), Digests.of(shown.code() + member.getKey(), member.getValue())));
        if (before == null || !before.own() && !before.time().equals(shown.time())) {
            return appeared(shown, members, echo);
        }
        return before.own()
                ? compared(shown, before, data, members, echo)
                : confirmedAgain(shown, before, members, echo);
    }

    private Change appeared(Shown shown, Map<String, String> members, Echo echo) {
        if (!echo.isRow(shown)) {
            KnownFact own = new KnownFact(shown.slot(), shown.id(), shown.time(), 0, members);
            return new Change(List.of(shown.event(source)), own);
        }
        return confirmed(shown, new KnownFact(shown.slot(), null, shown.time(), 0, Map.of()), members, echo);
    }

    private Change confirmedAgain(Shown shown, KnownFact before, Map<String, String> members, Echo echo) {
        String appointment = members.get(APPOINTMENT);
        return appointment == null || appointment.equals(before.members().get(APPOINTMENT))
                ? new Change(List.of(), before)
                : confirmed(shown, before, members, echo);
    }

    /** The fact is the hub's own, its appointment may not be. */
    private Change confirmed(Shown shown, KnownFact before, Map<String, String> members, Echo echo) {
        Map<String, String> kept = new TreeMap<>(members);
        kept.keySet().retainAll(Set.of(APPOINTMENT));
        Instant promised = promisedAt(shown);
        boolean moved = promised != null && !echo.isAppointment(promised);
        int version = before.version() + (moved ? 1 : 0);
        KnownFact after = new KnownFact(before.slot(), null, shown.time(), version, kept);
        return new Change(moved ? List.of(rescheduled(shown, promised, version)) : List.of(), after);
    }

    private Change compared(Shown shown, KnownFact before, ObjectNode data, Map<String, String> members, Echo echo) {
        Map<String, String> merged = new TreeMap<>(before.members());
        merged.putAll(members);
        Set<String> changed = new TreeSet<>(members.keySet());
        changed.removeIf(name -> members.get(name).equals(before.members().get(name)));
        int version = before.version() + 1;
        List<DossierEvent> events = new ArrayList<>();
        if (before.members().containsKey(APPOINTMENT)
                && changed.remove(APPOINTMENT)
                && !echo.isAppointment(promisedAt(shown))) {
            events.add(rescheduled(shown, promisedAt(shown), version));
        }
        Instant moved = shown.time().equals(before.time()) || echo.isRow(shown) ? null : shown.time();
        if (moved != null || !changed.isEmpty()) {
            Fact corrected = new Fact.Corrected(
                    new FactRef(source, before.id()),
                    moved,
                    changed.isEmpty() ? null : data.retain(changed),
                    null,
                    CHANGED);
            events.add(event(shown, "corrected", version, corrected));
        }
        return new Change(
                events,
                new KnownFact(
                        before.slot(),
                        before.id(),
                        shown.time(),
                        events.isEmpty() ? before.version() : version,
                        merged));
    }

    private DossierEvent rescheduled(Shown shown, Instant promised, int version) {
        return event(shown, "rescheduled", version, new Fact.Rescheduled(promised, MOVED, null));
    }

    /** The number makes the same change, told again after a crash, the same fact. */
    private DossierEvent event(Shown shown, String change, int version, Fact fact) {
        return new DossierEvent(source, shown.slot() + "/" + change + "/" + version, shown.code(), now, fact);
    }

    private static Instant promisedAt(Shown shown) {
        return shown.fact() instanceof Fact.Received received ? received.promisedAt() : null;
    }
}
