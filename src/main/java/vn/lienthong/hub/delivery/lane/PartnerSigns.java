package vn.lienthong.hub.delivery.lane;

import java.time.Instant;
import java.util.List;
import vn.lienthong.hub.delivery.Outcome;

/**
 * What a batch of attempts says of one partner.
 *
 * @param reached whether it answered at least once; a refusal is an answer
 * @param failures consecutive ones since it answered last, or all
 * @param notBefore as the partner asked, or null
 * @param probeFailed the probe did not reach it
 * @param probeUnused the probe's lane had nothing to say, or not now
 */
record PartnerSigns(boolean reached, int failures, Instant notBefore, boolean probeFailed, boolean probeUnused) {

    /** @param attempts of one partner, in the order in which they ended */
    static PartnerSigns of(List<Attempt> attempts, Backoff backoff, Instant now) {
        boolean reached = false;
        int failures = 0;
        Instant notBefore = null;
        boolean probeFailed = false;
        boolean probeUnused = false;
        for (Attempt attempt : attempts) {
            boolean probe = attempt.claim().probe();
            if (attempt.outcome() instanceof Outcome.Unreachable unreachable) {
                failures++;
                probeFailed |= probe;
                Instant asked = now.plus(backoff.asked(unreachable.retryAfter()));
                notBefore = notBefore == null || asked.isAfter(notBefore) ? asked : notBefore;
            } else if (!attempt.called()) {
                probeUnused |= probe;
            } else {
                reached = true;
                failures = 0;
                notBefore = null;
            }
        }
        return new PartnerSigns(reached, failures, notBefore, probeFailed, probeUnused);
    }

    /** Whether a breaker that is closed and has counted nothing stays so. */
    boolean good() {
        return failures == 0;
    }
}
