package vn.lienthong.hub.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.deadline.CalendarYear;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Violation;
import vn.lienthong.hub.unit.Findings;

class HolidayYearsTests {

    private final Findings findings = new Findings();

    @Test
    void takesTheDaysOfTheYearsThatAreNamed() {
        HolidayYears years =
                years(target("2026"), off(1, "2025-12-31", "2026-01-02", "Nghỉ Tết"), off(2, "2027-01-01"));

        CalendarYear year = years.year(2026);

        assertThat(year.daysOff()).containsExactly(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2));
        assertThat(year.name(LocalDate.of(2026, 1, 1))).isEqualTo("Nghỉ Tết");
        assertThat(messages()).isEmpty();
    }

    @Test
    void refusesAYearOfWhichItHoldsNothing() {
        HolidayYears years = years(target("2026"), off(1, "2027-01-01"));

        years.check(years.year(2026), null);

        assertThat(messages()).singleElement().asString().contains("2026");
    }

    @Test
    void refusesToWipeWhatIsInForceInSilence() {
        CalendarYear inForce =
                new CalendarYear(null, 2026, days("2026-01-01", "2026-05-01", "2026-05-02"), days("2026-08-22"));
        HolidayYears years = years(target("2026"), off(1, "2026-01-01"));

        years.check(years.year(2026), inForce);

        assertThat(messages()).hasSize(2);
        assertThat(messages().get(0)).startsWith("2026-05-01").contains("withdrawn=2026-05-01");
        assertThat(messages().get(1)).startsWith("2026-08-22").contains("make-up");
    }

    @Test
    void dropsADayThatIsNamedAsWithdrawn() {
        CalendarYear inForce = new CalendarYear(null, 2026, days("2026-01-01", "2026-05-01"), days("2026-08-22"));
        HolidayYears years = years(target("2026", "2026-05-01", "2026-08-22"), off(1, "2026-01-01"));

        years.check(years.year(2026), inForce);

        assertThat(messages()).isEmpty();
    }

    @Test
    void refusesAMakeUpDayThatIsNone() {
        years(
                target("2026"),
                off(1, "2026-05-02"),
                new HolidayEvent(2, LocalDate.of(2026, 5, 2), LocalDate.of(2026, 5, 2), true, null),
                new HolidayEvent(3, LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 4), true, null));

        assertThat(pointers()).containsExactly("/2", "/3");
    }

    @Test
    void ofTwoNamesOfADayTheFirstHolds() {
        HolidayYears years = years(
                target("2026"),
                off(1, "2026-02-16", "2026-02-20", "Tết Nguyên đán"),
                off(2, "2026-02-17", "2026-02-17", "Mùng một"));

        assertThat(years.year(2026).name(LocalDate.of(2026, 2, 17))).isEqualTo("Tết Nguyên đán");
    }

    private HolidayYears years(CalendarTarget target, HolidayEvent... events) {
        return new HolidayYears(List.of(events), target, findings);
    }

    private static CalendarTarget target(String year, String... withdrawn) {
        return CalendarTarget.of(
                null,
                List.of(Integer.valueOf(year)),
                Arrays.stream(withdrawn).map(LocalDate::parse).toList());
    }

    private static HolidayEvent off(int line, String day) {
        return off(line, day, day, null);
    }

    private static HolidayEvent off(int line, String from, String upTo, String name) {
        return new HolidayEvent(line, LocalDate.parse(from), LocalDate.parse(upTo), false, name);
    }

    private static TreeSet<LocalDate> days(String... days) {
        return Arrays.stream(days).map(LocalDate::parse).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> messages() {
        return violations().stream().map(Violation::message).toList();
    }

    private List<String> pointers() {
        return violations().stream().map(Violation::pointer).toList();
    }

    private List<Violation> violations() {
        try {
            findings.throwIfAny(FaultCode.INVALID_IMPORT, "");
            return List.of();
        } catch (Fault fault) {
            return fault.violations();
        }
    }
}
