package vn.lienthong.hub.fire.checker;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lienthong.hub.fire.checker.fold.FactKind;
import vn.lienthong.hub.fire.checker.fold.State;
import vn.lienthong.hub.fire.ledger.NemesisLine;
import vn.lienthong.hub.fire.ledger.PartnerLine.Answer;
import vn.lienthong.hub.fire.ledger.PartnerLine.Called;

/**
 * Rule 2, every delivery due reached its partner: what the hub calls delivered had its effect there, unless it was a step
 * that had been annulled; what is parked was
 * refused by the partner, and what waits, waits behind such a one; what was skipped, an operator skipped, or its dossier had
 * become UNKNOWN.
 */
final class ReachedRule implements Rule {

    @Override
    public List<Finding> check(Run run, Replay replay) {
        Findings findings = new Findings(2);
        Set<Rows.LaneKey> parked = new HashSet<>();
        run.tables().deliveries().stream()
                .filter(delivery -> delivery.state().equals("PARKED"))
                .forEach(delivery -> parked.add(delivery.lane()));
        Map<Long, Rows.Fact> facts = run.tables().factsById();
        run.tables().deliveries().forEach(delivery -> {
            PartnerLedger partner = run.partners().get(delivery.partner());
            if (partner == null) {
                findings.add("partner-without-ledger", delivery.id(), "of %s", delivery.partner());
                return;
            }
            boolean acted = partner.actedOn(delivery.id());
            switch (delivery.state()) {
                case "DELIVERED" ->
                    findings.require(
                            acted || wasNothingToTell(facts.get(delivery.factId()), replay),
                            "delivered-but-lost",
                            delivery.id(),
                            "%s never acted on it",
                            delivery.partner());
                case "PARKED" -> parked(findings, delivery, partner);
                case "SKIPPED" ->
                    findings.require(
                            wasSkipped(run, delivery.partner()) || wasUnknown(facts.get(delivery.factId()), replay),
                            "skipped",
                            delivery.id(),
                            "%s was not told, and nobody decided so",
                            delivery.partner());
                default ->
                    findings.require(
                            parked.contains(delivery.lane()),
                            "never-delivered",
                            delivery.id(),
                            "%s of %s still waits after healing, behind nothing that is parked",
                            delivery.fact(),
                            delivery.partner());
            }
        });
        return findings.all();
    }

    private static void parked(Findings findings, Rows.Delivery delivery, PartnerLedger partner) {
        List<Called> calls = partner.of(delivery.id());
        findings.require(
                !partner.actedOn(delivery.id()),
                "parked-but-accepted",
                delivery.id(),
                "%s acted on it; it is parked all the same",
                delivery.partner());
        findings.require(
                calls.stream().anyMatch(call -> partner.wasAnswered(call, Answer.REFUSED)),
                "parked-without-refusal",
                delivery.id(),
                "%s never refused it",
                delivery.partner());
    }

    /** Its reception was annulled: nothing is told of a dossier of which only later facts are known. */
    private static boolean wasUnknown(Rows.Fact fact, Replay replay) {
        Replay.Step step = fact == null ? null : replay.steps().get(fact.key());
        return step != null && step.course().statesSince(step.number()).contains(State.UNKNOWN);
    }

    /** Of a step a partner hears that one step, and nothing if it was annulled before. */
    private static boolean wasNothingToTell(Rows.Fact fact, Replay replay) {
        Replay.Step step = fact == null ? null : replay.steps().get(fact.key());
        return step != null
                && step.course().current().now().steps().stream()
                        .anyMatch(now ->
                                now.key().equals(fact.key()) && now.kind() == FactKind.PROGRESSED && now.annulled());
    }

    private static boolean wasSkipped(Run run, String partner) {
        return run.nemesis().stream()
                .anyMatch(act -> act.what() == NemesisLine.Act.SKIP && partner.equals(act.partner()));
    }
}
