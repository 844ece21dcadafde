package vn.lienthong.hub.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Calendars of a province of one's own, from last year to the year after next, so that a test can reckon from now: where
 * every day is a working day, 24 hours from any moment hold eight hours of office time.
 */
public final class WorkEveryDay {

    private WorkEveryDay() {}

    public static void put(HubClient operator, String unit, Clock clock) {
        put(operator, unit, clock, day -> false);
    }

    /** @param off the days on which nobody works after all */
    public static void put(HubClient operator, String unit, Clock clock, Predicate<LocalDate> off) {
        int now = LocalDate.now(clock.withZone(ZoneOffset.ofHours(7))).getYear();
        String lines = Stream.of(now - 1, now, now + 1, now + 2)
                .map(year -> """
                        {"unit":"%s","year":%d,"daysOff":[%s],"makeUpDays":[%s]}
                        """.formatted(
                                unit,
                                year,
                                days(year, day -> off.test(day) && !weekend(day)),
                                days(year, day -> !off.test(day) && weekend(day))))
                .collect(Collectors.joining());
        HubClient.Answer answer = operator.put("/api/v1/calendars", "application/x-ndjson", lines);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static String days(int year, Predicate<LocalDate> wanted) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(wanted)
                .map(day -> "\"" + day + "\"")
                .collect(Collectors.joining(","));
    }

    private static boolean weekend(LocalDate day) {
        return List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek());
    }
}
