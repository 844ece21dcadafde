package vn.lienthong.hub.delivery.lane;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.lienthong.hub.delivery.Outcome;

/** What a batch of attempts says of one partner. */
final class PartnerSigns {

    private final Backoff backoff;
    private final Instant now;
    private boolean reached;
    private int failures;
    private int answers;
    private int busy;
    private int gone;
    private Instant notBefore;
    private Instant troubledAt;
    private boolean probeFailed;
    private boolean probeUnused;

    private PartnerSigns(Backoff backoff, Instant now) {
        this.backoff = backoff;
        this.now = now;
    }

    /** @param attempts of one partner, in the order in which they ended */
    static PartnerSigns of(List<Attempt> attempts, Backoff backoff, Instant now) {
        PartnerSigns signs = new PartnerSigns(backoff, now);
        attempts.forEach(signs::add);
        return signs;
    }

    private void add(Attempt attempt) {
        boolean probe = attempt.claim().probe();
        if (attempt.outcome() instanceof Outcome.Unreachable unreachable) {
            notTaken(attempt, unreachable);
        } else if (!attempt.called()) {
            probeUnused |= probe;
        } else {
            answered();
            answers++;
            busy = 0;
            gone = 0;
        }
    }

    private void notTaken(Attempt attempt, Outcome.Unreachable outcome) {
        switch (outcome.sign()) {
            case AWAY -> {
                failures++;
                probeFailed |= attempt.claim().probe();
                troubled(attempt, outcome.retryAfter());
            }
            case BUSY -> {
                answered();
                busy++;
                gone = 0;
                troubled(attempt, outcome.retryAfter());
            }
            case GONE -> {
                answered();
                gone++;
            }
        }
    }

    private void answered() {
        reached = true;
        failures = 0;
    }

    private void troubled(Attempt attempt, Duration retryAfter) {
        troubledAt = later(troubledAt, attempt.startedAt());
        Duration asked = backoff.asked(retryAfter);
        if (!asked.isZero()) {
            notBefore = later(notBefore, now.plus(asked));
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one == null || other.isAfter(one) ? other : one;
    }

    /** Whether it answered at least once, whatever it said. */
    boolean reached() {
        return reached;
    }

    /** Consecutive ones since it answered last, or all. */
    int failures() {
        return failures;
    }

    /** How often it took or refused something. */
    int answers() {
        return answers;
    }

    /** How often it said that there were too many calls, since it took or refused something. */
    int busy() {
        return busy;
    }

    /** How often it said that its address is gone, since it said anything else. */
    int gone() {
        return gone;
    }

    /** Until when it asked to be left alone, or null. */
    Instant notBefore() {
        return notBefore;
    }

    /** When the last call began that failed or was too many; null if there was none. */
    Instant troubledAt() {
        return troubledAt;
    }

    /** The probe did not reach it. */
    boolean probeFailed() {
        return probeFailed;
    }

    /** The probe's lane had nothing to say, or not now. */
    boolean probeUnused() {
        return probeUnused;
    }

    /** Whether a partner that is doing well goes on doing so. */
    boolean good() {
        return failures == 0 && troubledAt == null && gone == 0;
    }
}
