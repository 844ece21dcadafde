package vn.lienthong.hub.fire.checker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lienthong.hub.fire.ledger.ClientLine;
import vn.lienthong.hub.fire.ledger.EventKey;

/**
 * Rule 1, its order: what was acknowledged before another event of the same dossier was first sent stands before it in the
 * history. Quarantined events are left out; they arrive in the history when they are released.
 */
final class ArrivalRule implements Rule {

    @Override
    public List<Finding> check(Run run, Replay replay) {
        Findings findings = new Findings(1);
        Map<EventKey, Long> ids = run.tables().factIds();
        Set<EventKey> waited = new HashSet<>();
        run.tables().messages().stream()
                .filter(message -> message.quarantine() != null)
                .forEach(message -> waited.add(message.key()));
        Map<String, Long> lastKnown = new HashMap<>();
        for (ClientLine line : run.client()) {
            Long id = ids.get(line.key());
            if (id == null || waited.contains(line.key())) {
                continue;
            }
            String subject = run.subject(line.key());
            if (line instanceof ClientLine.Sent sent && sent.attempt() == 1) {
                long known = lastKnown.getOrDefault(subject, 0L);
                findings.require(
                        id > known,
                        "history-out-of-order",
                        line.key(),
                        "fact %d, though fact %d of %s was acknowledged before it was sent",
                        id,
                        known,
                        subject);
            } else if (line instanceof ClientLine.Answered answer && answer.acknowledged()) {
                lastKnown.merge(subject, id, Math::max);
            }
        }
        return findings.all();
    }
}
