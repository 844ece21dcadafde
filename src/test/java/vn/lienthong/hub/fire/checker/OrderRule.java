package vn.lienthong.hub.fire.checker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lienthong.hub.fire.ledger.EventKey;
import vn.lienthong.hub.fire.ledger.PartnerLine.Called;

/**
 * Rule 2, in order: the effects upon a dossier at a partner come with growing sequences, and in the order in which the hub
 * took the facts in; the latter by the subject of the events, since dossiers that became one keep their orders apart.
 */
final class OrderRule implements Rule {

    @Override
    public List<Finding> check(Run run, Replay replay) {
        Findings findings = new Findings(2);
        Map<EventKey, Long> ids = run.tables().factIds();
        DeliveredEvents events = new DeliveredEvents(run.tables());
        run.partners().forEach((id, partner) -> {
            Map<String, Called> dossiers = new HashMap<>();
            Map<String, EventKey> subjects = new HashMap<>();
            for (Called call : partner.effects()) {
                Called before = call.dossier() == null ? null : dossiers.put(call.dossier(), call);
                findings.require(
                        before == null || before.sequence() < call.sequence(),
                        "sequence-fell",
                        call.delivery(),
                        "%s was told %d of %s after %d",
                        id,
                        call.sequence(),
                        call.dossier(),
                        before == null ? 0 : before.sequence());
                EventKey event = events.of(call, id);
                if (ids.containsKey(event)) {
                    EventKey last = subjects.put(run.subject(event), event);
                    findings.require(
                            last == null || ids.get(last) < ids.get(event),
                            "facts-out-of-order",
                            event,
                            "%s was told it after %s, which came later",
                            id,
                            last);
                }
            }
        });
        return findings.all();
    }
}
