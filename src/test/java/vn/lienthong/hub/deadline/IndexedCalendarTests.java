package vn.lienthong.hub.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexedCalendarTests {

    private static final WorkCalendar NATION = TestCalendars.nation();

    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 250", "2026, 249"})
    void hasTheDecreedNumberOfWorkingDays(int year, int workingDays) {
        int january = NATION.isWorkingDay(LocalDate.of(year, 1, 1)) ? 1 : 0;

        assertThat(january + NATION.workingDaysBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .isEqualTo(workingDays);
    }

    @Test
    void countsAsACalendarWithoutAnIndexDoes() {
        WorkCalendar dayByDay = NATION::isWorkingDay;
        LocalDate last = LocalDate.of(2026, 12, 31);
        for (LocalDate day = LocalDate.of(2017, 1, 1); day.isBefore(last.minusDays(100)); day = day.plusDays(7)) {
            assertThat(NATION.plusWorkingDays(day, 50)).isEqualTo(dayByDay.plusWorkingDays(day, 50));
            assertThat(NATION.workingDaysBetween(day, day.plusDays(90)))
                    .isEqualTo(dayByDay.workingDaysBetween(day, day.plusDays(90)));
        }
    }

    @Test
    void doesNotCountAcrossAYearThatIsNotKnown() {
        WorkCalendar gap = IndexedCalendar.of(List.of(year(null, 2020), year(null, 2022)));
        LocalDate before = LocalDate.of(2020, 12, 30);

        assertThat(gap.plusWorkingDays(before, 1)).isEqualTo(LocalDate.of(2020, 12, 31));
        assertThatExceptionOfType(CalendarUnknownException.class)
                .isThrownBy(() -> gap.plusWorkingDays(before, 2))
                .satisfies(e -> assertThat(e.day()).isEqualTo(LocalDate.of(2021, 1, 1)));
        assertThatExceptionOfType(CalendarUnknownException.class)
                .isThrownBy(() -> gap.workingDaysBetween(before, LocalDate.of(2022, 1, 5)));
        assertThatExceptionOfType(CalendarUnknownException.class)
                .isThrownBy(() -> gap.isWorkingDay(LocalDate.of(2021, 5, 5)));
    }

    @Test
    void knowsNoDayWithoutAnyYear() {
        assertThatExceptionOfType(CalendarUnknownException.class)
                .isThrownBy(() -> IndexedCalendar.of(List.of()).plusWorkingDays(LocalDate.of(2026, 1, 5), 1));
    }

    @Test
    void theNearestPlaceHoldsForEachYear() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        CalendarIndex index = new CalendarIndex(List.of(
                year(null, 2025), year(null, 2026), year("P", 2026, day), year("P.1", 2025, day.minusYears(1))));

        assertThat(index.nation().isWorkingDay(day)).isTrue();
        assertThat(index.of(List.of("P.2", "P")).isWorkingDay(day)).isFalse();
        assertThat(index.of(List.of("P.1", "P")).isWorkingDay(day)).isFalse();
        assertThat(index.of(List.of("P.1", "P")).plusWorkingDays(LocalDate.of(2025, 12, 31), 1))
                .isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(index.of(List.of("Q"))).isSameAs(index.nation());
    }

    private static CalendarYear year(String unit, int year, LocalDate... daysOff) {
        return new CalendarYear(unit, year, new TreeSet<>(List.of(daysOff)), new TreeSet<>());
    }
}
