package vn.lienthong.hub.dossier;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.deadline.CalendarUnknownException;
import vn.lienthong.hub.procedure.TermPlan;

/** Gives account of a dossier by its history alone, with units, procedures and calendars as known at that moment. */
@Component
public class Accounts {

    private final Fold fold;
    private final Knowledge knowledge;

    Accounts(Fold fold, Knowledge knowledge) {
        this.fold = fold;
        this.knowledge = knowledge;
    }

    /** Of the same facts and moment always the same. */
    public Account of(PastFacts.Known known) {
        knowledge.refresh();
        Fold then = fold.asKnown(known.knownAt());
        Dossier dossier = then.of(known.facts());
        Judge judge = new Judge(then);
        return new Account(
                known.knownAt(),
                dossier,
                plan(then, dossier),
                new PauseAccounts(
                                dossier,
                                then.calendar(dossier.acceptedBy(), calendarOf(dossier, known.knownAt())),
                                known.knownAt())
                        .all(),
                AppointmentAccounts.of(dossier),
                new StageDeadlines(then).runs(dossier, known.knownAt()),
                new VerdictAccounts(judge, dossier, known.knownAt()).all());
    }

    private static TermPlan plan(Fold then, Dossier dossier) {
        Instant startedAt = dossier.milestones().startedAt();
        if (startedAt == null || dossier.procedure() == null) {
            return null;
        }
        try {
            return then.plan(dossier, startedAt);
        } catch (CalendarUnknownException e) {
            return null;
        }
    }

    private static Instant calendarOf(Dossier dossier, Instant knownAt) {
        Instant takenIn = dossier.takenInRecordedAt();
        return takenIn == null ? knownAt : takenIn;
    }
}
