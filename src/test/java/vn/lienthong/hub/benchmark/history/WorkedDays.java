package vn.lienthong.hub.benchmark.history;

import java.time.LocalDate;
import java.util.List;
import vn.lienthong.hub.deadline.WorkCalendar;

/**
 * The working days over which a history is spread: five years up to the end of September 2026, then some more, on which
 * what was promised falls due. Each year brings a little more than the one before, and a wave of land in spring.
 */
final class WorkedDays {

    /** First day of which nothing is known. */
    static final LocalDate END = LocalDate.of(2026, 10, 1);

    private static final LocalDate BEGIN = LocalDate.of(2021, 10, 1);
    private static final LocalDate KNOWN_UNTIL = LocalDate.of(2027, 1, 1);
    private static final double GROWTH_A_YEAR = 0.08;
    private static final double SPRING = 1.6;

    private final List<LocalDate> days;
    private final double[] share;

    WorkedDays(WorkCalendar calendar) {
        days = BEGIN.datesUntil(KNOWN_UNTIL).filter(calendar::isWorkingDay).toList();
        share = new double[(int) days.stream().filter(END::isAfter).count() + 1];
        for (int i = 1; i < share.length; i++) {
            share[i] = share[i - 1] + weight(days.get(i - 1));
        }
    }

    private static double weight(LocalDate day) {
        double years = (day.toEpochDay() - BEGIN.toEpochDay()) / 365.0;
        boolean spring = day.getMonthValue() >= 3 && day.getMonthValue() <= 5;
        return (1 + GROWTH_A_YEAR * years) * (spring ? SPRING : 1);
    }

    /** On how many days dossiers come in. */
    int size() {
        return share.length - 1;
    }

    /** How many of all dossiers come in before the day at a place. */
    long before(int place, long dossiers) {
        return Math.round(dossiers * (share[place] / share[size()]));
    }

    /** The working day at a place; beyond the last one the last one. */
    LocalDate at(int place) {
        return days.get(Math.min(place, days.size() - 1));
    }

    /** The place of the first working day not before a day. */
    int place(LocalDate day) {
        int low = 0;
        int high = days.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (days.get(middle).isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
