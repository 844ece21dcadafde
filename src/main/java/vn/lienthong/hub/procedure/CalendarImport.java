package vn.lienthong.hub.procedure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.lienthong.hub.deadline.CalendarStore;
import vn.lienthong.hub.deadline.CalendarStore.Change;
import vn.lienthong.hub.deadline.CalendarYear;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Violation;
import vn.lienthong.hub.unit.CheckedJson;
import vn.lienthong.hub.unit.Findings;
import vn.lienthong.hub.unit.ImportFile;
import vn.lienthong.hub.unit.ImportSummary;
import vn.lienthong.hub.unit.Units;

/** Takes in files of working calendars: the whole file or nothing of it. */
@Service
class CalendarImport {

    private static final String ADVICE = "Nothing was imported. Correct what is named and send the whole file again.";

    private final CalendarStore store;
    private final Units units;
    private final ApplicationEventPublisher events;

    CalendarImport(CalendarStore store, Units units, ApplicationEventPublisher events) {
        this.store = store;
        this.units = units;
        this.events = events;
    }

    /**
     * Adds what is new of a file of NDJSON; this node answers by it when the call returns.
     *
     * @throws Fault INVALID_IMPORT with every fault, EMPTY_BODY
     */
    ImportSummary takeLines(byte[] body, CalendarTarget target) {
        ImportFile file = new ImportFile(body);
        Map<CheckedJson, CalendarYear> lines = new LinkedHashMap<>();
        for (CheckedJson line : file.lines()) {
            CalendarYear year = CalendarLine.read(line, this::isKnown);
            if (year != null && !target.takes(year)) {
                line.fault("", "is not of the unit and the years that the parameters name");
            }
            lines.put(line, year);
        }
        file.refuseTwice(lines, CalendarLine::key, "year");
        file.refuseIfFaulty();
        return put(List.copyOf(lines.values()));
    }

    /**
     * Adds what is new of a file of iCalendar, as {@link HolidayYears} says.
     *
     * @throws Fault INVALID_PARAMETER, INVALID_IMPORT with every fault, EMPTY_BODY, BODY_TOO_LARGE
     */
    ImportSummary takeHolidays(byte[] body, CalendarTarget target) {
        checkNamed(target);
        Findings findings = new Findings();
        HolidayYears holidays = new HolidayYears(HolidayFile.read(body, findings), target, findings);
        List<CalendarYear> years = new ArrayList<>();
        if (findings.isEmpty()) {
            target.years().forEach(year -> years.add(holidays.year(year)));
            years.forEach(made ->
                    holidays.check(made, store.inForce(made.unit(), made.year()).orElse(null)));
        }
        findings.throwIfAny(FaultCode.INVALID_IMPORT, ADVICE);
        return put(years);
    }

    private void checkNamed(CalendarTarget target) {
        List<Violation> violations = new ArrayList<>();
        if (target.unit() != null && !isKnown(target.unit())) {
            violations.add(
                    new Violation("unit", "is not a unit that is known; leave it out for the nation's calendar"));
        }
        if (target.years().isEmpty()) {
            violations.add(new Violation(
                    "year", "is missing: the file replaces whole years, so name each that it holds, as in year=2026"));
        } else if (target.years().first() < CalendarLine.FIRST_YEAR
                || target.years().last() > CalendarLine.LAST_YEAR) {
            violations.add(
                    new Violation("year", "must be from " + CalendarLine.FIRST_YEAR + " to " + CalendarLine.LAST_YEAR));
        }
        if (!violations.isEmpty()) {
            throw new Fault(FaultCode.INVALID_PARAMETER, "Correct what is named and send again.", violations);
        }
    }

    private boolean isKnown(String unit) {
        return units.find(unit).isPresent();
    }

    private ImportSummary put(List<CalendarYear> years) {
        List<Change> changes = store.put(years);
        ImportSummary summary = new ImportSummary(
                Collections.frequency(changes, Change.INSERTED),
                Collections.frequency(changes, Change.UPDATED),
                Collections.frequency(changes, Change.UNCHANGED));
        if (summary.inserted() + summary.updated() > 0) {
            events.publishEvent(new CatalogueChanged());
        }
        return summary;
    }
}
