package vn.lienthong.hub.fire.checker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lienthong.hub.fire.ledger.PartnerLine.Answer;
import vn.lienthong.hub.fire.ledger.PartnerLine.Called;
import vn.lienthong.hub.fire.ledger.PartnerLine.Replied;

/**
 * Rule 2, repeats: a delivery that was answered well is made again only where a hub or the database was killed or stood
 * still since it was made, the answer came when the hub had given up, or two dossiers became one meanwhile. A second call
 * while the first one runs is a repeat too.
 */
final class RepeatRule implements Rule {

    /** As {@code fire/hub.yaml} says. */
    private static final long PATIENCE_MILLIS = 2_000;

    @Override
    public List<Finding> check(Run run, Replay replay) {
        Findings findings = new Findings(2);
        Disturbances disturbances = new Disturbances(run.nemesis());
        Map<String, Rows.Delivery> deliveries = new HashMap<>();
        run.tables().deliveries().forEach(delivery -> deliveries.put(delivery.id(), delivery));
        run.partners().forEach((id, partner) -> partner.byDelivery().forEach((delivery, calls) -> {
            for (int i = 1; i < calls.size(); i++) {
                Called first = calls.get(i - 1);
                Called again = calls.get(i);
                Rows.Delivery row = deliveries.get(delivery);
                findings.require(
                        !partner.wasAnswered(first, Answer.OK)
                                || disturbances.between(first.at(), again.at())
                                || i == 1 && cameTooLate(partner.reply(first), row)
                                || row != null && run.tables().hasMerged(row.dossierId()),
                        "repeated-without-reason",
                        delivery,
                        "%s answered call %d well, and was called again by call %d after %d ms",
                        id,
                        first.call(),
                        again.call(),
                        again.at() - first.at());
            }
        }));
        return findings.all();
    }

    /** On a busy machine a call may need long until it is heard, and the hub no longer waits for its answer. */
    private static boolean cameTooLate(Replied reply, Rows.Delivery row) {
        return reply != null
                && row != null
                && row.firstAttemptAt() != null
                && reply.at() - Rows.instant(row.firstAttemptAt()).toEpochMilli() >= PATIENCE_MILLIS;
    }
}
