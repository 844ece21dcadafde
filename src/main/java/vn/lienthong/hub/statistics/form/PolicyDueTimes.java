package vn.lienthong.hub.statistics.form;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.deadline.CalendarUnknownException;
import vn.lienthong.hub.deadline.Calendars;
import vn.lienthong.hub.deadline.LegalClock;
import vn.lienthong.hub.deadline.Pause;
import vn.lienthong.hub.deadline.PausePolicy;
import vn.lienthong.hub.deadline.TermUnit;
import vn.lienthong.hub.deadline.WorkCalendar;
import vn.lienthong.hub.dossier.Dossier;
import vn.lienthong.hub.dossier.Step;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.procedure.Catalogue;
import vn.lienthong.hub.procedure.Procedure;

/**
 * The due time of a dossier under one of the three schools of what a pause does to it.
 *
 * <p>SUBTRACT: the current appointment. Under the others an appointment that was given with the papers handed in
 * afterwards ({@code supplemented}) holds as well, and the last one given is what the pauses after it act upon. RESTART:
 * the term of the procedure, from the end of the last pause. SHIFT: that appointment, moved on by the pauses: by office
 * time if all terms of the procedure are hours, else by working days.
 */
@Component
class PolicyDueTimes {

    private final Catalogue catalogue;
    private final Calendars calendars;

    PolicyDueTimes(Catalogue catalogue, Calendars calendars) {
        this.catalogue = catalogue;
        this.calendars = calendars;
    }

    private record Given(Instant at, Instant dueAt) {}

    /**
     * @param upTo the finish, or the end of the period
     * @return null if none is known, or it runs past the known calendars
     */
    Instant of(Dossier dossier, FormQuestion question, Instant upTo) {
        PausePolicy policy = question.policy();
        Instant appointment = dossier.appointment().dueAt();
        if (policy == PausePolicy.SUBTRACT || dossier.pauses().isEmpty()) {
            return appointment;
        }
        Given given = lastGiven(dossier);
        List<Pause> after = dossier.pauses().stream()
                .filter(pause -> pause.from().isBefore(upTo))
                .filter(pause -> pause.to() == null || pause.to().isAfter(given.at()))
                .toList();
        if (after.isEmpty()) {
            return given.dueAt();
        }
        WorkCalendar calendar = calendar(dossier, question.knownAt());
        try {
            return policy == PausePolicy.SHIFT
                    ? shifted(dossier, calendar, given, upTo, after)
                    : restarted(
                            dossier, calendar, upTo, after.get(after.size() - 1).to());
        } catch (CalendarUnknownException e) {
            return null;
        }
    }

    private static Instant shifted(
            Dossier dossier, WorkCalendar calendar, Given given, Instant upTo, List<Pause> pauses) {
        return given.dueAt() == null
                ? null
                : LegalClock.shifted(calendar, given.dueAt(), given.at(), upTo, pauses, termUnit(dossier.procedure()));
    }

    /** @param pauseEnd null while the last pause is open: it lasts as long as anybody can tell */
    private Instant restarted(Dossier dossier, WorkCalendar calendar, Instant upTo, Instant pauseEnd) {
        Instant start = pauseEnd == null || pauseEnd.isAfter(upTo) ? upTo : pauseEnd;
        return dossier.procedure() == null ? null : catalogue.dueAt(dossier.procedure(), start, calendar);
    }

    private static Given lastGiven(Dossier dossier) {
        Given given = new Given(
                dossier.milestones().startedAt(), dossier.appointment().dueAt());
        for (Step step : dossier.history()) {
            if (step.effective() && step.said().type() == FactType.RESCHEDULED) {
                given = new Given(step.time(), dossier.appointment().dueAt());
            } else if (step.effective() && step.said().type() == FactType.SUPPLEMENTED) {
                Instant promised =
                        ((Fact.Supplemented) EventJson.readFact(step.said().type(), step.data())).promisedAt();
                given = promised == null ? given : new Given(step.time(), promised);
            }
        }
        return given;
    }

    private static TermUnit termUnit(Procedure procedure) {
        boolean hours = procedure != null
                && procedure.stages().stream().allMatch(stage -> stage.counted().unit() == TermUnit.WORKING_HOURS);
        return hours ? TermUnit.WORKING_HOURS : TermUnit.WORKING_DAYS;
    }

    /** Of the unit that accepted it, as known when its reception was recorded, as for the appointment itself. */
    private WorkCalendar calendar(Dossier dossier, Instant knownAt) {
        Instant recordedAt = dossier.history().stream()
                .filter(step -> step.effective() && step.said().type() == FactType.RECEIVED)
                .map(step -> step.said().recordedAt())
                .reduce((first, last) -> last)
                .orElseThrow();
        return calendars.asKnown(knownAt).of(dossier.acceptedBy(), recordedAt);
    }
}
