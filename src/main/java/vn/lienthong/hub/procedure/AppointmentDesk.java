package vn.lienthong.hub.procedure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.lienthong.hub.deadline.CalendarUnknownException;
import vn.lienthong.hub.deadline.Calendars;
import vn.lienthong.hub.deadline.WorkCalendar;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Violation;
import vn.lienthong.hub.unit.Units;

/** Reckons and explains the appointment of a dossier that is being taken in. */
@Service
class AppointmentDesk {

    private final Catalogue catalogue;
    private final Calendars calendars;
    private final Units units;
    private final Clock clock;

    AppointmentDesk(Catalogue catalogue, Calendars calendars, Units units, Clock clock) {
        this.catalogue = catalogue;
        this.calendars = calendars;
        this.units = units;
        this.clock = clock;
    }

    /**
     * By the version of the procedure in force at the start, and by the calendars as known now.
     *
     * @param code the national code, with or without a local tail
     * @param receivedAt as written; null for now, to the second
     * @param unit whose calendar; null for the nation's
     * @throws Fault PROCEDURE_NOT_FOUND, INVALID_PARAMETER, CALENDAR_UNKNOWN
     */
    AppointmentAnswer explain(String code, String receivedAt, ReceptionChannel channel, String unit) {
        Instant start =
                receivedAt == null ? clock.instant().truncatedTo(ChronoUnit.SECONDS) : ReceptionTime.read(receivedAt);
        Procedure procedure = catalogue
                .find(code, day(start))
                .orElseThrow(() ->
                        new Fault(FaultCode.PROCEDURE_NOT_FOUND, "The catalogue knows no procedure of this code."));
        if (unit != null && units.find(unit).isEmpty()) {
            throw new Fault(
                    FaultCode.INVALID_PARAMETER,
                    "Correct what is named and send again.",
                    List.of(new Violation(
                            "unit", "is not a unit that is known; leave it out for the nation's calendar")));
        }
        try {
            return answer(procedure, start, channel, unit);
        } catch (CalendarUnknownException e) {
            throw CalendarMissing.fault(e);
        }
    }

    private AppointmentAnswer answer(Procedure procedure, Instant start, ReceptionChannel channel, String unit) {
        WorkCalendar calendar = calendars.of(unit);
        StartRule rule = StartRule.of(procedure, channel);
        TermPlan plan = TermPlan.of(procedure, start, calendar, year -> null);
        return new AppointmentAnswer(
                procedure.code(),
                procedure.name(),
                procedure.validFrom(),
                channel,
                unit,
                start,
                start,
                rule,
                rule.english(),
                plan.dueAt(),
                plan.statutoryDueAt(),
                plan.stages(),
                plan.calendars());
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ReceptionTime.VIETNAM);
    }
}
