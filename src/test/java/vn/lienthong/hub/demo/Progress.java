package vn.lienthong.hub.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.IntSupplier;

/** Says what is going on, with the seconds since the beginning; waits for what must come. */
final class Progress {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(2);

    private final PrintStream out;
    private final long start = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    void say(String text, Object... values) {
        out.printf(Locale.ROOT, "%4d s  %s%n", sinceStart().toSeconds(), String.format(Locale.ROOT, text, values));
    }

    /** Waits until nothing is missing any more; says so and goes on if that takes too long, so that it is counted. */
    void until(String what, IntSupplier missing) {
        Duration deadline = sinceStart().plus(PATIENCE);
        Duration nextLine = sinceStart().plus(BETWEEN_LINES);
        int left = missing.getAsInt();
        while (left > 0) {
            if (sinceStart().compareTo(deadline) > 0) {
                say("gave up waiting until %s: %d missing", what, left);
                return;
            }
            if (sinceStart().compareTo(nextLine) > 0) {
                say("waiting until %s: %d to go", what, left);
                nextLine = sinceStart().plus(BETWEEN_LINES);
            }
            pause();
            left = missing.getAsInt();
        }
    }

    private Duration sinceStart() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static void pause() {
        try {
            // Between two looks at a condition, not instead of one: this is the demo, which prints as it waits.
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
