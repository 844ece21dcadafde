package vn.lienthong.hub.dossier;

import java.time.Duration;
import java.time.Instant;

/**
 * A dossier by the national portal's indicator 2.1. Made by {@link PortalRule}.
 *
 * @param basis what was compared
 * @param dueAt null if none is known: then it cannot be late by time
 * @param byMaximum {@code dueAt} is the start and the longest time that the law allows, for want of an appointment
 * @param judgedAt the finish, the supplement request, or the end of the period; null if it does not count
 * @param taken the citizen's time between the start and {@code judgedAt}, which is taken off
 * @param supplementRequests how many counted up to then
 */
public record PortalJudgement(
        Result result,
        Basis basis,
        Instant dueAt,
        boolean byMaximum,
        Instant judgedAt,
        Duration taken,
        int supplementRequests) {

    static final PortalJudgement NOT_COUNTED =
            new PortalJudgement(Result.NOT_COUNTED, Basis.NOT_ACCEPTED, null, false, null, Duration.ZERO, 0);

    /** What it adds to the indicator. */
    public enum Result {
        ON_TIME,
        LATE,
        /** Neither to what was on time nor to what was received. */
        NOT_COUNTED
    }

    /** What decided. */
    public enum Basis {
        /** Its finish. */
        FINISHED,
        /** The time of the open supplement request. */
        SUPPLEMENT_REQUEST,
        /** The end of the period. */
        PERIOD_END,
        /** Papers were asked for more than once, and there is no final state: late whatever the time. */
        ASKED_AGAIN,
        /** It was never accepted, and neither refused nor stopped. */
        NOT_ACCEPTED
    }
}
