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
    private final ParkingRule rule;

    public Settler(Backoff backoff, ParkingRule rule) {
        this.backoff = backoff;
        this.rule = rule;
    }

    /** @param health how the partner was doing before this attempt */
    Settlement settle(LaneRow lane, PartnerHealth health, Attempt attempt, Instant now) {
        if (attempt.result() instanceof Result.NotSent notSent) {
            return failed(lane, health, attempt, notSent.reason(), null, now);
        }
        Outcome outcome = attempt.outcome();
        if (outcome instanceof Outcome.Unreachable unreachable) {
            return notTaken(lane, health, attempt, unreachable, now);
        }
        if (outcome instanceof Outcome.Postponed postponed) {
            return putOff(lane, attempt, postponed, now);
        }
        if (outcome instanceof Outcome.Refused refused) {
            return rule.skipsRefused(attempt.claim().partner())
                    ? finish(lane, attempt, DeliveryState.SKIPPED, refused.reason(), null, now)
                    : park(lane, attempt, refused.reason(), now);
        }
        if (outcome instanceof Outcome.Delivered delivered) {
            return finish(lane, attempt, DeliveryState.DELIVERED, null, AnswerText.of(delivered.reference()), now);
        }
        return finish(lane, attempt, DeliveryState.SKIPPED, null, null, now);
    }

    private Settlement notTaken(
            LaneRow lane, PartnerHealth health, Attempt attempt, Outcome.Unreachable outcome, Instant now) {
        return switch (outcome.sign()) {
            case AWAY -> failed(lane, health, attempt, outcome.reason(), outcome.retryAfter(), now);
            case BUSY -> again(lane, attempt, outcome.reason(), outcome.retryAfter(), lane.firstFailedAt(), now);
            case GONE -> park(lane, attempt, outcome.reason(), now);
        };
    }

    private Settlement failed(
            LaneRow lane, PartnerHealth health, Attempt attempt, String reason, Duration retryAfter, Instant now) {
        Instant since = lane.firstFailedAt() == null ? now : lane.firstFailedAt();
        return rule.isOver(attempt.claim(), health, since, now)
                ? park(lane, attempt, reason, now)
                : again(lane, attempt, reason, retryAfter, since, now);
    }

    private Settlement finish(
            LaneRow lane, Attempt attempt, DeliveryState state, String answer, String reference, Instant now) {
        return settlement(
                attempt,
                state,
                now,
                answer,
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
                        lane.firstFailedAt() == null ? now : lane.firstFailedAt(),
                        now));
    }

    /** Failures that the lane has counted are neither more nor forgotten. */
    private static Settlement putOff(LaneRow lane, Attempt attempt, Outcome.Postponed postponed, Instant now) {
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
                        postponed.until().isAfter(now) ? postponed.until() : now,
                        lane.attempts(),
                        lane.firstFailedAt(),
                        null));
    }

    /** @param failingSince null if it does not count as failing */
    private Settlement again(
            LaneRow lane, Attempt attempt, String reason, Duration retryAfter, Instant failingSince, Instant now) {
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
                        failingSince,
                        null));
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
