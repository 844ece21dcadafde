package vn.lienthong.hub.delivery.lane;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.delivery.DeliveryState;
import vn.lienthong.hub.delivery.Outcome;

/** Decides, from the locked lane, what an attempt makes of it. Pure but for the jitter. */
@Component
public class Settler {

    private final Backoff backoff;

    public Settler(Backoff backoff) {
        this.backoff = backoff;
    }

    Settlement settle(LaneRow lane, Attempt attempt, Instant now) {
        if (attempt.result() instanceof Result.NotSent notSent) {
            return again(lane, attempt, notSent.reason(), null, now);
        }
        Outcome outcome = attempt.outcome();
        if (outcome instanceof Outcome.Unreachable unreachable) {
            return again(lane, attempt, unreachable.reason(), unreachable.retryAfter(), now);
        }
        if (outcome instanceof Outcome.Postponed postponed) {
            return putOff(lane, attempt, postponed);
        }
        if (outcome instanceof Outcome.Refused refused) {
            return park(lane, attempt, refused.reason(), now);
        }
        if (outcome instanceof Outcome.Delivered delivered) {
            return finish(lane, attempt, DeliveryState.DELIVERED, AnswerText.of(delivered.reference()), now);
        }
        return finish(lane, attempt, DeliveryState.SKIPPED, null, now);
    }

    private Settlement finish(LaneRow lane, Attempt attempt, DeliveryState state, String reference, Instant now) {
        return settlement(
                attempt,
                state,
                now,
                null,
                reference,
                new Settlement.LaneAfter(lane.key(), lane.pending() - 1, LaneRow.State.READY, now, 0, null, null));
    }

    private Settlement park(LaneRow lane, Attempt attempt, String reason, Instant now) {
        return settlement(
                attempt,
                DeliveryState.PARKED,
                null,
                reason,
                null,
                new Settlement.LaneAfter(
                        lane.key(),
                        lane.pending(),
                        LaneRow.State.PARKED,
                        now,
                        lane.attempts() + 1,
                        failedSince(lane, now),
                        now));
    }

    /** Failures that the lane has counted are neither more nor forgotten. */
    private static Settlement putOff(LaneRow lane, Attempt attempt, Outcome.Postponed postponed) {
        return settlement(
                attempt,
                DeliveryState.WAITING,
                null,
                postponed.reason(),
                null,
                new Settlement.LaneAfter(
                        lane.key(),
                        lane.pending(),
                        LaneRow.State.READY,
                        postponed.until(),
                        lane.attempts(),
                        lane.firstFailedAt(),
                        null));
    }

    private Settlement again(LaneRow lane, Attempt attempt, String reason, Duration retryAfter, Instant now) {
        int failures = lane.attempts() + 1;
        return settlement(
                attempt,
                DeliveryState.WAITING,
                null,
                reason,
                null,
                new Settlement.LaneAfter(
                        lane.key(),
                        lane.pending(),
                        LaneRow.State.READY,
                        now.plus(backoff.pause(failures, retryAfter)),
                        failures,
                        failedSince(lane, now),
                        null));
    }

    private static Instant failedSince(LaneRow lane, Instant now) {
        return lane.firstFailedAt() == null ? now : lane.firstFailedAt();
    }

    private static Settlement settlement(
            Attempt attempt,
            DeliveryState state,
            Instant finishedAt,
            String answer,
            String reference,
            Settlement.LaneAfter lane) {
        boolean called = attempt.called();
        return new Settlement(
                attempt,
                state,
                called ? 1 : 0,
                called ? attempt.startedAt() : null,
                finishedAt,
                AnswerText.of(answer),
                reference,
                lane);
    }
}
