package vn.lienthong.hub.delivery.pace;

import java.time.Duration;
import java.time.Instant;

/**
 * How much comes for a partner, in deliveries a second.
 *
 * @param since when the first one was counted
 * @param arriving mean of the last hour, or of what usually brings enough, as of {@code arrivingAt}
 * @param usual mean over windows that weigh by what they brought; null before the first one is over
 * @param weight of what {@code usual} knows
 * @param windowFrom when the window that runs began
 */
record Arrivals(
        Instant since,
        double arriving,
        Instant arrivingAt,
        Double usual,
        double weight,
        Instant windowFrom,
        long windowCount) {

    /** An hour: longer than a burst, shorter than a morning. */
    private static final double MEMORY_SECONDS = 3600;

    /** A rate of fewer is a guess... */
    private static final int ENOUGH = 20;

    private static final double SHORTEST_WINDOW_SECONDS = 60;

    /** ...but a day that brought less says so. */
    private static final double LONGEST_WINDOW_SECONDS = 86_400;

    /** So many deliveries are remembered: a busy quarter of an hour, or a quiet partner's week. */
    private static final double REMEMBERED = 1000;

    /** No window is more than a tenth of that: one import of ten thousand dossiers does not make a quiet partner busy. */
    private static final double HEAVIEST_WINDOW = 100;

    static Arrivals none(Instant now) {
        return new Arrivals(now, 0, now, null, 0, now, 0);
    }

    Arrivals with(long added, Instant now) {
        return window(added, now, arrivingWith(added, now));
    }

    /** What comes now: the mean since the beginning, of the last hour at most; of longer where an hour brings too few. */
    double arriving(Instant now) {
        return arrivingWith(0, now);
    }

    private double arrivingWith(long added, Instant now) {
        double known = Math.max(1, Math.min(memory(), seconds(since, now)));
        return arriving * Math.max(0, 1 - seconds(arrivingAt, now) / known) + added / known;
    }

    /** Where six come in an hour, ten in one are chance and not a crowd. */
    private double memory() {
        return usual == null || usual == 0
                ? MEMORY_SECONDS
                : Math.max(MEMORY_SECONDS, Math.min(LONGEST_WINDOW_SECONDS, ENOUGH / usual));
    }

    private Arrivals window(long added, Instant now, double arrivingNow) {
        long count = windowCount + added;
        double length = seconds(windowFrom, now);
        boolean over = length >= LONGEST_WINDOW_SECONDS || length >= SHORTEST_WINDOW_SECONDS && count >= ENOUGH;
        if (!over) {
            return new Arrivals(since, arrivingNow, now, usual, weight, windowFrom, count);
        }
        double heavy = Math.min(HEAVIEST_WINDOW, count);
        double known = Math.min(REMEMBERED, weight + heavy);
        double before = usual == null ? 0 : usual;
        return new Arrivals(since, arrivingNow, now, before + (count / length - before) * heavy / known, known, now, 0);
    }

    private static double seconds(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toNanos() / 1e9);
    }
}
