package vn.lienthong.hub.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.deadline.Explanation.Counted;
import vn.lienthong.hub.deadline.Explanation.MakeUpDay;
import vn.lienthong.hub.deadline.Explanation.Reason;
import vn.lienthong.hub.deadline.Explanation.Skipped;

class DayByDayTests {

    private static final long SEED = 20261122;
    private static final int CASES = 20_000;
    private static final WorkCalendar NATION = TestCalendars.nation();
    private static final List<LocalTime> BORDERS = List.of(
            LocalTime.MIDNIGHT,
            LocalTime.of(7, 0),
            LocalTime.of(11, 30),
            LocalTime.of(13, 30),
            LocalTime.of(15, 0),
            LocalTime.of(17, 0));

    private final Random random = new Random(SEED);

    @Test
    void agreesWithTheClockAndAccountsForEveryDay() {
        for (int i = 0; i < CASES; i++) {
            Instant start =
                    at(LocalDate.of(2017, 1, 1).plusDays(random.nextInt(3500)).atTime(time()));
            TermUnit unit = pick(TermUnit.values());
            Term term = new Term(unit == TermUnit.SAME_DAY ? 0 : 1 + random.nextInt(60), unit);
            Cutoff cutoff = pick(Cutoff.values());
            String what = "seed " + SEED + ", case " + i + ": " + start + " " + term + " " + cutoff;

            Explanation explained = DayByDay.explain(NATION, start, term, cutoff);

            assertThat(explained.dueAt()).as(what).isEqualTo(LegalClock.dueAt(NATION, start, term, cutoff));
            assertThat(explained.skipped()).as(what).allSatisfy(DayByDayTests::isSkippedRightly);
            if (unit != TermUnit.CALENDAR_DAYS) {
                assertThat(days(explained)).as(what).isEqualTo(daysTo(explained, start));
            }
            assertThat(explained.counted().stream()
                            .map(Counted::officeTime)
                            .filter(time -> time != null)
                            .reduce(Duration.ZERO, Duration::plus))
                    .as(what)
                    .isEqualTo(unit == TermUnit.WORKING_HOURS ? Duration.ofHours(term.value()) : Duration.ZERO);
        }
    }

    @Test
    void namesTheDaysThatItSkips() {
        Explanation explained = explain("2026-04-24T15:30", new Term(4, TermUnit.WORKING_DAYS), Cutoff.AFTER_15H);

        assertThat(explained.shifted()).isTrue();
        assertThat(explained.dayZero()).isEqualTo("2026-04-28");
        assertThat(explained.counted())
                .containsExactly(counted("2026-04-29", "2026-04-29", 1, 1), counted("2026-05-04", "2026-05-06", 2, 4));
        assertThat(explained.skipped())
                .containsExactly(
                        skipped("2026-04-25", Reason.WEEKEND, null),
                        skipped("2026-04-26", Reason.WEEKEND, null),
                        skipped("2026-04-27", Reason.DAY_OFF, "Nghỉ bù Giỗ Tổ Hùng Vương"),
                        skipped("2026-04-30", Reason.DAY_OFF, "Ngày Chiến thắng 30/4"),
                        skipped("2026-05-01", Reason.DAY_OFF, "Ngày Quốc tế Lao động"),
                        skipped("2026-05-02", Reason.WEEKEND, null),
                        skipped("2026-05-03", Reason.WEEKEND, null));
    }

    @Test
    void namesMakeUpDaysOnce() {
        MakeUpDay saturday = new MakeUpDay(LocalDate.of(2026, 8, 22), "Làm bù cho ngày 31/08/2026");

        for (Term term : List.of(
                new Term(1, TermUnit.WORKING_DAYS),
                new Term(2, TermUnit.WORKING_HOURS),
                new Term(0, TermUnit.SAME_DAY))) {
            assertThat(explain("2026-08-21T15:30", term, Cutoff.AFTER_15H).makeUpDays())
                    .containsExactly(saturday);
        }
    }

    @Test
    void saysHowMuchOfEachDayCounted() {
        Explanation explained = explain("2026-10-09T16:00", new Term(9, TermUnit.WORKING_HOURS), Cutoff.NONE);

        assertThat(explained.counted())
                .extracting(Counted::from, Counted::officeTime)
                .containsExactly(
                        tuple(LocalDate.of(2026, 10, 9), Duration.ofHours(1)),
                        tuple(LocalDate.of(2026, 10, 12), Duration.ofHours(8)));
        assertThat(explained.dueAt()).isEqualTo(at(LocalDateTime.parse("2026-10-12T17:00")));
    }

    @Test
    void saysThatTheDayWasOver() {
        Explanation explained = explain("2026-10-08T17:00:01", new Term(0, TermUnit.SAME_DAY), Cutoff.NONE);

        assertThat(explained.skipped()).containsExactly(skipped("2026-10-08", Reason.AFTER_CLOSE, null));
    }

    @Test
    void countsCalendarDaysInOne() {
        Explanation explained = explain("2026-02-10T09:00", new Term(7, TermUnit.CALENDAR_DAYS), Cutoff.NONE);

        assertThat(explained.counted()).containsExactly(counted("2026-02-11", "2026-02-17", 1, 7));
        assertThat(explained.skipped())
                .extracting(Skipped::date)
                .containsExactlyElementsOf(LocalDate.of(2026, 2, 17)
                        .datesUntil(LocalDate.of(2026, 2, 23))
                        .toList());
    }

    @Test
    void refusesToGuessBeyondTheKnownCalendars() {
        assertThatExceptionOfType(CalendarUnknownException.class)
                .isThrownBy(() -> explain("2026-12-30T09:00", new Term(5, TermUnit.WORKING_DAYS), Cutoff.NONE))
                .satisfies(missing -> assertThat(missing.year()).isEqualTo(2027));
    }

    private static void isSkippedRightly(Skipped day) {
        boolean weekend = CalendarYear.isWeekend(day.date());
        assertThat(NATION.isWorkingDay(day.date())).isEqualTo(day.reason() == Reason.AFTER_CLOSE);
        assertThat(day.reason() == Reason.WEEKEND).isEqualTo(weekend && day.reason() != Reason.AFTER_CLOSE);
        assertThat(day.reason() == Reason.DAY_OFF).isEqualTo(day.name() != null && !weekend);
    }

    /** Counted, skipped and day zero: no day may be missing and none be there twice. */
    private static List<LocalDate> days(Explanation explained) {
        List<LocalDate> days = new ArrayList<>();
        explained
                .counted()
                .forEach(run ->
                        days.addAll(run.from().datesUntil(run.to().plusDays(1)).toList()));
        explained.skipped().forEach(day -> days.add(day.date()));
        if (!days.contains(explained.dayZero())) {
            days.add(explained.dayZero());
        }
        LocalDate due = LocalDate.ofInstant(explained.dueAt(), ZoneOffset.ofHours(7));
        if (!days.contains(due)) {
            days.add(due);
        }
        return days.stream().sorted().toList();
    }

    private static List<LocalDate> daysTo(Explanation explained, Instant start) {
        LocalDate from = LocalDate.ofInstant(start, ZoneOffset.ofHours(7));
        LocalDate due = LocalDate.ofInstant(explained.dueAt(), ZoneOffset.ofHours(7));
        return (explained.shifted() ? from.plusDays(1) : from)
                .datesUntil(due.plusDays(1))
                .toList();
    }

    @Test
    void tellsNoNameWhereTheCalendarKnowsNone() {
        WorkCalendar nameless = IndexedCalendar.of(List.of(new CalendarYear(
                null, 2026, new TreeSet<>(List.of(LocalDate.of(2026, 10, 9))), new TreeSet<>(), new TreeMap<>())));

        assertThat(DayByDay.explain(
                                nameless,
                                at(LocalDateTime.parse("2026-10-08T09:00")),
                                new Term(1, TermUnit.WORKING_DAYS),
                                Cutoff.NONE)
                        .skipped())
                .first()
                .isEqualTo(skipped("2026-10-09", Reason.DAY_OFF, null));
    }

    private LocalTime time() {
        return random.nextBoolean()
                ? BORDERS.get(random.nextInt(BORDERS.size())).plusNanos(1_000_000L * (random.nextInt(3) - 1))
                : LocalTime.ofSecondOfDay(random.nextInt(86_400));
    }

    private <E> E pick(E[] values) {
        return values[random.nextInt(values.length)];
    }

    private static Explanation explain(String local, Term term, Cutoff cutoff) {
        return DayByDay.explain(NATION, at(LocalDateTime.parse(local)), term, cutoff);
    }

    private static Counted counted(String from, String to, int first, int last) {
        return new Counted(LocalDate.parse(from), LocalDate.parse(to), first, last, null);
    }

    private static Skipped skipped(String date, Reason reason, String name) {
        return new Skipped(LocalDate.parse(date), reason, name);
    }

    private static Instant at(LocalDateTime local) {
        return local.toInstant(ZoneOffset.ofHours(7));
    }
}
