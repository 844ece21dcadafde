package vn.lienthong.hub.fire.checker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lienthong.hub.fire.ledger.EventKey;
import vn.lienthong.hub.fire.ledger.PartnerLine.Called;

/**
 * Rule 2, once: no partner acted twice on a fact, and none acted on anything that the hub does not know to have sent, or
 * with a state in which the dossier never was since that fact was known.
 */
final class OnceRule implements Rule {

    @Override
    public List<Finding> check(Run run, Replay replay) {
        Findings findings = new Findings(2);
        DeliveredEvents events = new DeliveredEvents(run.tables());
        run.partners().forEach((id, partner) -> {
            Map<EventKey, Called> first = new HashMap<>();
            for (Called call : partner.effects()) {
                EventKey planned = events.planned(call, id);
                findings.require(
                        planned != null && (call.event() == null || call.event().equals(planned)),
                        "delivery-unknown",
                        call.delivery(),
                        "%s acted on it for %s; the hub has it for %s",
                        id,
                        call.event(),
                        planned);
                EventKey event = events.of(call, id);
                Called before = event == null ? null : first.putIfAbsent(event, call);
                findings.require(
                        before == null,
                        "effect-twice",
                        event,
                        "%s acted on it in call %d and in call %d",
                        id,
                        before == null ? 0 : before.call(),
                        call.call());
                state(findings, replay.steps().get(event), call, id);
            }
        });
        return findings.all();
    }

    private static void state(Findings findings, Replay.Step step, Called call, String partner) {
        if (step == null || call.state() == null) {
            return;
        }
        Set<?> states = step.course().statesSince(step.number());
        findings.require(
                states.stream().anyMatch(state -> state.toString().equals(call.state())),
                "told-a-state-that-never-was",
                call.delivery(),
                "%s was told %s; since that fact the dossier was %s",
                partner,
                call.state(),
                states);
    }
}
