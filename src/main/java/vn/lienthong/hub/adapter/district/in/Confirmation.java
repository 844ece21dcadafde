package vn.lienthong.hub.adapter.district.in;

import java.time.Instant;
import java.util.stream.Stream;
import vn.lienthong.hub.adapter.district.wire.WireTime;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.lookup.FactsOfOthers.OthersFact;
import vn.lienthong.hub.lookup.FactsOfOthers.OthersFacts;

/** Decides whether something that a partner says is only what the hub told it, to the minute. Pure. */
record Confirmation(OthersFacts others) {

    /**
     * A fact of the same kind and minute is confirmed. A step is: many happen in one minute, and the partner knows only
     * that the state is 4 after several kinds of facts; so it is confirmed if it repeats the text of something of that
     * minute, or says nothing at all.
     */
    boolean confirms(Instant time, Fact fact) {
        Stream<OthersFact> sameMinute = others.facts().stream().filter(known -> same(known.time(), time));
        return fact instanceof Fact.Progressed step
                ? sameMinute.anyMatch(known -> repeats(step, known))
                : sameMinute.anyMatch(known -> known.type() == FactType.of(fact));
    }

    /** The current appointment, or one that the hub told. */
    boolean confirmsAppointment(Instant promisedAt) {
        return same(others.dueAt(), promisedAt)
                || others.facts().stream().anyMatch(known -> same(appointment(known.fact()), promisedAt));
    }

    private static boolean repeats(Fact.Progressed step, OthersFact known) {
        String said = step.note() == null ? step.stage() : step.note();
        boolean saysNothing = said == null && step.fromUnit() == null && step.toUnit() == null;
        return saysNothing || said != null && said.equals(text(known.fact()));
    }

    /** As the hub writes it into NoiDung. */
    private static String text(Fact fact) {
        var data = EventJson.mapper().valueToTree(fact);
        return Stream.of("reason", "note", "stage")
                .map(name -> data.path(name).asText(null))
                .filter(text -> text != null)
                .findFirst()
                .orElse(null);
    }

    private static Instant appointment(Fact fact) {
        if (fact instanceof Fact.Received received) {
            return received.promisedAt();
        } else if (fact instanceof Fact.Supplemented supplemented) {
            return supplemented.promisedAt();
        }
        return fact instanceof Fact.Rescheduled rescheduled ? rescheduled.promisedAt() : null;
    }

    private static boolean same(Instant known, Instant said) {
        return known != null && WireTime.cut(known).equals(said);
    }
}
