package vn.lienthong.hub.adapter.district.in;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactRef;
import vn.lienthong.hub.event.FactType;

/**
 * Compares what a message says with what the partner said before and with what the hub told it. A fact that is new is
 * said as it is, one that the hub told is not said at all. Of a known one only what changed: another appointment as
 * {@code rescheduled}, another time or member as {@code corrected}; what a later message leaves out is no change. Pure.
 */
final class Comparison {

    private static final String APPOINTMENT = "promisedAt";
    private static final String REASON = "Bản ghi gửi lại có nội dung khác";

    private final List<KnownFact> known;
    private final Confirmation confirmation;
    private final Instant now;

    /** @param now the time at which a change is taken to have happened: the dialect does not say it */
    Comparison(List<KnownFact> known, Confirmation confirmation, Instant now) {
        this.known = new ArrayList<>(known);
        this.confirmation = confirmation;
        this.now = now;
    }

    List<Planned> plan(List<RowFact> said) {
        List<Planned> planned = new ArrayList<>();
        for (RowFact each : said) {
            Planned plan = plan(toldApart(each));
            known.removeIf(fact -> fact.id().equals(plan.after().id()));
            known.add(plan.after());
            planned.add(plan);
        }
        return planned;
    }

    /** The dialect's clock knows minutes only: another step of progress in the same minute gets a number. */
    private RowFact toldApart(RowFact said) {
        if (!(said.event().fact() instanceof Fact.Progressed)) {
            return said;
        }
        Map<String, String> members = Digests.of(said.event());
        RowFact free = said;
        for (int number = 2; isTaken(free, members); number++) {
            free = said.numbered(number);
        }
        return free;
    }

    private boolean isTaken(RowFact step, Map<String, String> members) {
        return known.stream()
                .anyMatch(fact ->
                        fact.id().equals(step.event().id()) && !fact.members().equals(members));
    }

    private Planned plan(RowFact said) {
        KnownFact before = before(said);
        if (before == null
                || !before.own() && !before.time().equals(said.event().time())) {
            return appeared(said);
        }
        Map<String, String> members = Digests.of(said.event());
        TreeSet<String> changed = new TreeSet<>(members.keySet());
        changed.removeIf(name -> members.get(name).equals(before.members().get(name)));
        List<DossierEvent> events = new ArrayList<>();
        if (changed.contains(APPOINTMENT) && said.event().fact() instanceof Fact.Received received) {
            changed.remove(APPOINTMENT);
            appointment(said, received.promisedAt()).ifPresent(events::add);
        }
        boolean moved = !before.time().equals(said.event().time()) && !confirms(said);
        if (before.own() && (moved || !changed.isEmpty())) {
            events.add(corrected(said, before, moved, changed));
        }
        Map<String, String> merged = new TreeMap<>(before.members());
        merged.putAll(members);
        return new Planned(
                events, new KnownFact(before.id(), said.slot(), said.event().time(), before.own(), merged));
    }

    private KnownFact before(RowFact said) {
        return known.stream()
                .filter(fact -> fact.slot().equals(said.slot()))
                .reduce((first, last) -> last)
                .orElseGet(() -> known.stream()
                        .filter(fact -> fact.id().equals(said.event().id()))
                        .findFirst()
                        .orElse(null));
    }

    private Planned appeared(RowFact said) {
        DossierEvent event = said.event();
        boolean confirmed = confirms(said);
        List<DossierEvent> events = new ArrayList<>();
        if (!confirmed) {
            events.add(event);
        } else if (event.fact() instanceof Fact.Received received && received.promisedAt() != null) {
            appointment(said, received.promisedAt()).ifPresent(events::add);
        }
        return new Planned(events, new KnownFact(event.id(), said.slot(), event.time(), !confirmed, Digests.of(event)));
    }

    private boolean confirms(RowFact said) {
        Fact fact = said.event().fact();
        return fact instanceof Fact.Rescheduled rescheduled
                ? confirmation.confirmsAppointment(rescheduled.promisedAt())
                : confirmation.confirms(said.event().time(), fact);
    }

    /** A new appointment, unless the hub told it or the papers that came brought it. */
    private java.util.Optional<DossierEvent> appointment(RowFact said, Instant promisedAt) {
        String digest = Digests.of(said.event()).get(APPOINTMENT);
        boolean broughtByPapers = known.stream()
                .anyMatch(fact -> fact.slot().contains("/" + FactType.SUPPLEMENTED.factName() + "/")
                        && digest.equals(fact.members().get(APPOINTMENT)));
        return broughtByPapers || confirmation.confirmsAppointment(promisedAt)
                ? java.util.Optional.empty()
                : java.util.Optional.of(event(said, "rescheduled", new Fact.Rescheduled(promisedAt, REASON, null)));
    }

    private DossierEvent corrected(RowFact said, KnownFact before, boolean moved, TreeSet<String> changed) {
        ObjectNode data = Digests.data(said.event()).retain(changed);
        return event(
                said,
                "corrected",
                new Fact.Corrected(
                        new FactRef(said.event().source(), before.id()),
                        moved ? said.event().time() : null,
                        data.isEmpty() ? null : data,
                        null,
                        REASON));
    }

    private DossierEvent event(RowFact said, String change, Fact fact) {
        DossierEvent event = said.event();
        return new DossierEvent(event.source(), said.slot() + "/" + change + "/" + now, event.subject(), now, fact);
    }
}
