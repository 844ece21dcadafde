package vn.lienthong.hub.demo;

import java.time.LocalDate;
import java.util.function.Predicate;

/** Steps from one working day to another. */
record WorkDays(Predicate<LocalDate> isWorking) {

    /** The day itself if it is a working day, else the last one before. */
    LocalDate onOrBefore(LocalDate day) {
        LocalDate found = day;
        while (!isWorking.test(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /** The n-th working day before; the day itself for 0. */
    LocalDate before(LocalDate day, int n) {
        LocalDate found = day;
        for (int i = 0; i < n; i++) {
            found = onOrBefore(found.minusDays(1));
        }
        return found;
    }

    /** The n-th working day after; the day itself for 0. */
    LocalDate after(LocalDate day, int n) {
        LocalDate found = day;
        for (int i = 0; i < n; i++) {
            do {
                found = found.plusDays(1);
            } while (!isWorking.test(found));
        }
        return found;
    }
}
