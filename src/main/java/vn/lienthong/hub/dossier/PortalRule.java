package vn.lienthong.hub.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import vn.lienthong.hub.deadline.LegalClock;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.event.FactType;

/**
 * Indicator 2.1 "on time" of the national portal (QĐ 766/2022, 20 of 100 points). On time is what is finished with
 * finish ≤ due, and what is in progress with end of period ≤ due. The finish is the time of 9, else of 10, else of 8 or
 * 3, else of 7 if it had been accepted. An open supplement request freezes the finish at the time of the request; more
 * than one supplement request without a final state is late. The citizen's time is subtracted. Without a due time the
 * duration is compared with the catalogue's maximum. Pure.
 *
 * <p>Where the text leaves a choice: the due time is the current appointment, if anybody gave one; the catalogue's
 * maximum is the statutory term of the procedure, not a committed one, from the start of the clock, or from the
 * registration where it never started. Refused (3) and stopped (8) dossiers count though never received, because the
 * rule names their finish; what is only registered, or was withdrawn from there, does not. Requests before reception
 * count among the supplement requests. Without due time and maximum a dossier is on time unless it was asked again.
 */
public final class PortalRule {

    private PortalRule() {}

    /**
     * @param dossier folded from what had happened before the end of the period
     * @param maximum the start and the statutory term; null if it is not known. Asked for only where nobody gave an
     *     appointment
     * @param end of the period, exclusive
     */
    public static PortalJudgement judge(Dossier dossier, Supplier<Instant> maximum, Instant end) {
        Instant finish = finish(dossier);
        if (finish == null && dossier.milestones().receivedAt() == null) {
            return PortalJudgement.NOT_COUNTED;
        }
        int requests = requests(dossier);
        boolean given = isGiven(dossier.appointment());
        Instant dueAt = given ? dossier.appointment().dueAt() : maximum.get();
        PortalJudgement.Basis basis = basis(dossier, finish, requests);
        Instant judgedAt =
                switch (basis) {
                    case FINISHED -> finish;
                    case SUPPLEMENT_REQUEST -> lastRequest(dossier);
                    default -> end;
                };
        Instant start = start(dossier.milestones());
        Duration taken = start == null ? Duration.ZERO : LegalClock.pausedBetween(dossier.pauses(), start, judgedAt);
        boolean late = basis == PortalJudgement.Basis.ASKED_AGAIN
                || dueAt != null && judgedAt.minus(taken).isAfter(dueAt);
        return new PortalJudgement(
                late ? PortalJudgement.Result.LATE : PortalJudgement.Result.ON_TIME,
                basis,
                dueAt,
                !given && dueAt != null,
                judgedAt,
                taken,
                requests);
    }

    /** When the duration begins: with the clock, else with the registration. */
    static Instant start(Milestones times) {
        return times.startedAt() == null ? times.registeredAt() : times.startedAt();
    }

    private static PortalJudgement.Basis basis(Dossier dossier, Instant finish, int requests) {
        if (finish != null) {
            return PortalJudgement.Basis.FINISHED;
        }
        if (requests > 1) {
            return PortalJudgement.Basis.ASKED_AGAIN;
        }
        return dossier.state() == DossierState.SUPPLEMENT_REQUESTED
                ? PortalJudgement.Basis.SUPPLEMENT_REQUEST
                : PortalJudgement.Basis.PERIOD_END;
    }

    /** @return null if there is none that counts */
    private static Instant finish(Dossier dossier) {
        Milestones times = dossier.milestones();
        if (times.finishedBy() == FactType.COMPLETED) {
            return times.finishedAt();
        }
        if (times.returnedAt() != null) {
            return times.returnedAt();
        }
        if (times.finishedBy() == FactType.STOPPED) {
            return times.finishedAt();
        }
        if (times.refusedAt() != null) {
            return times.refusedAt();
        }
        return times.receivedAt() == null ? null : times.finishedAt();
    }

    private static boolean isGiven(Appointment appointment) {
        return appointment.promisedAt() != null || appointment.changes() > 0;
    }

    private static int requests(Dossier dossier) {
        return (int) dossier.history().stream().filter(PortalRule::isRequest).count();
    }

    private static Instant lastRequest(Dossier dossier) {
        return dossier.history().stream()
                .filter(PortalRule::isRequest)
                .map(Step::time)
                .reduce((before, after) -> after)
                .orElseThrow();
    }

    private static boolean isRequest(Step step) {
        return step.effective() && step.said().type() == FactType.SUPPLEMENT_REQUESTED;
    }
}
