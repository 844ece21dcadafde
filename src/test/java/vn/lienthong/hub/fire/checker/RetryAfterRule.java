package vn.lienthong.hub.fire.checker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lienthong.hub.fire.ledger.PartnerLine.Called;
import vn.lienthong.hub.fire.ledger.PartnerLine.Replied;

/**
 * Rule 2, {@code Retry-After}: what a partner put off is not brought before that time, unless the hub or its database was
 * killed or stood still and so forgot what it was told.
 */
final class RetryAfterRule implements Rule {

    /** The hub reckons from when it read the answer, by a clock that is cut to other units. */
    private static final long SLACK_MILLIS = 100;

    @Override
    public List<Finding> check(Run run, Replay replay) {
        Findings findings = new Findings(2);
        Disturbances disturbances = new Disturbances(run.nemesis());
        run.partners().forEach((id, partner) -> {
            Map<String, Called> putOff = new HashMap<>();
            for (Called call : partner.calls()) {
                Called before = putOff.remove(call.delivery());
                if (before != null) {
                    Replied reply = partner.reply(before);
                    long notBefore = reply.at() + reply.retryAfterMillis() - SLACK_MILLIS;
                    findings.require(
                            call.at() >= notBefore || disturbances.between(before.at(), call.at()),
                            "retry-after-ignored",
                            call.delivery(),
                            "%s asked for %d ms in call %d and was called after %d ms",
                            id,
                            reply.retryAfterMillis(),
                            before.call(),
                            call.at() - reply.at());
                }
                Replied reply = partner.reply(call);
                if (reply != null && reply.retryAfterMillis() != null) {
                    putOff.put(call.delivery(), call);
                }
            }
        });
        return findings.all();
    }
}
