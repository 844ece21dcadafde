package vn.lienthong.hub.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The clock against a second, slow and obvious one, over seeded cases that crowd around the borders. */
class ClockComparisonTests {

    private static final long SEED = 20251121;
    private static final int CASES = 10_000;
    private static final int DAYS = (int) (LocalDate.of(2026, 6, 1).toEpochDay() - day(0).toEpochDay());
    private static final List<LocalTime> BORDERS = List.of(
            LocalTime.of(7, 0),
            LocalTime.of(11, 30),
            LocalTime.of(13, 30),
            LocalTime.of(15, 0),
            LocalTime.of(17, 0),
            LocalTime.MIDNIGHT);

    private final Random random = new Random(SEED);

    @Test
    void bothClocksAgree() {
        WorkCalendar nation = TestCalendars.nation();
        SlowClock slow = new SlowClock(TestCalendars.nationYears());
        for (int i = 0; i < CASES; i++) {
            LocalDateTime start = day(random.nextInt(DAYS)).atTime(time());
            Term term = term();
            Cutoff cutoff = pick(Cutoff.values());
            PausePolicy policy = pick(PausePolicy.values());
            LocalDateTime end = start.toLocalDate().plusDays(random.nextInt(25)).atTime(time());
            LocalDateTime finish = end.isBefore(start) ? start : end;
            List<Pause> pauses = pauses(start);

            Instant due = LegalClock.dueAt(nation, at(start), term, cutoff, policy, pauses, at(finish));
            LocalDateTime slowDue = slow.dueAt(start, term, cutoff, policy, pauses, finish);

            int number = i;
            Supplier<String> what = () -> "seed " + SEED + ", case " + number + ": " + start + " " + term + " " + cutoff
                    + " " + policy + " " + pauses + " " + finish;
            assertThat(due).as(what).isEqualTo(at(slowDue));
            assertThat(LegalClock.verdict(at(start), due, at(finish), policy, pauses))
                    .as(what)
                    .isEqualTo(slow.verdict(start, slowDue, finish, policy, pauses));
        }
    }

    private Term term() {
        TermUnit unit = pick(TermUnit.values());
        return new Term(unit == TermUnit.SAME_DAY ? 0 : 1 + random.nextInt(30), unit);
    }

    private List<Pause> pauses(LocalDateTime start) {
        List<Pause> pauses = new ArrayList<>();
        for (int left = random.nextInt(4); left > 0; left--) {
            LocalDateTime from =
                    start.toLocalDate().plusDays(random.nextInt(14) - 2).atTime(time());
            LocalDateTime to = from.toLocalDate().plusDays(random.nextInt(5)).atTime(time());
            if (random.nextInt(8) == 0) {
                pauses.add(new Pause(at(from), null));
            } else if (!to.isBefore(from)) {
                pauses.add(new Pause(at(from), at(to)));
            }
        }
        return pauses;
    }

    private LocalTime time() {
        return random.nextBoolean()
                ? BORDERS.get(random.nextInt(BORDERS.size())).plusMinutes(random.nextInt(3) - 1)
                : LocalTime.of(random.nextInt(24), random.nextInt(60));
    }

    private <E> E pick(E[] values) {
        return values[random.nextInt(values.length)];
    }

    private static LocalDate day(int index) {
        return LocalDate.of(2017, 1, 1).plusDays(index);
    }

    private static Instant at(LocalDateTime local) {
        return local.toInstant(ZoneOffset.ofHours(7));
    }
}
