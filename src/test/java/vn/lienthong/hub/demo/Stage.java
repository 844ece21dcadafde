package vn.lienthong.hub.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import vn.lienthong.hub.event.VietnamTime;

/**
 * The working day on which the day is played: today, as far as it has gone; the last working day if today is none or is
 * too young. Nothing on it lies in the future.
 */
final class Stage {

    private static final LocalTime OPENS = LocalTime.of(7, 15);
    private static final LocalTime CLOSES = LocalTime.of(16, 55);
    private static final LocalTime CUT_OFF = LocalTime.of(15, 0);
    private static final LocalTime DUE = LocalTime.of(17, 0);
    /** A day younger than this is too short to play. */
    private static final LocalTime OLD_ENOUGH = LocalTime.of(9, 0);

    private static final Duration SAFETY = Duration.ofMinutes(1);

    private final WorkDays days;
    private final LocalDate day;
    private final LocalTime end;

    Stage(Instant now, WorkDays days) {
        LocalDateTime local = LocalDateTime.ofInstant(now, VietnamTime.OFFSET);
        LocalDate today = local.toLocalDate();
        boolean isToday = days.isWorking().test(today) && !local.toLocalTime().isBefore(OLD_ENOUGH);
        this.days = days;
        this.day = isToday ? today : days.onOrBefore(today.minusDays(1));
        LocalTime latest = local.toLocalTime().minus(SAFETY);
        this.end = isToday && latest.isBefore(CLOSES) ? latest : CLOSES;
    }

    LocalDate day() {
        return day;
    }

    /** Some moments of the day, one after another, all different. */
    List<Instant> moments(Random random, int count) {
        int seconds = (int) Duration.between(OPENS, end).toSeconds();
        TreeSet<Integer> chosen = new TreeSet<>();
        while (chosen.size() < count) {
            chosen.add(random.nextInt(seconds));
        }
        List<Instant> moments = new ArrayList<>();
        chosen.forEach(second -> moments.add(at(day, OPENS.plusSeconds(second))));
        return moments;
    }

    /** A morning, some working days before. */
    Instant morningBefore(Random random, int workingDays) {
        return at(days.before(day, workingDays), OPENS.plusSeconds(random.nextInt(4 * 60 * 60)));
    }

    /** 17:00, so many working days after the day; before it if negative. */
    Instant due(int workingDays) {
        LocalDate date = workingDays < 0 ? days.before(day, -workingDays) : days.after(day, workingDays);
        return at(date, DUE);
    }

    /** Whether what comes then need not end on the same day. */
    boolean isAfterCutOff(Instant time) {
        return LocalDateTime.ofInstant(time, VietnamTime.OFFSET).toLocalTime().isAfter(CUT_OFF);
    }

    private static Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).toInstant(VietnamTime.OFFSET);
    }
}
