package vn.lienthong.hub.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pauses made ready for counting: cut to a window, in order, overlapping and touching ones as one. */
final class PauseSpans {

    private PauseSpans() {}

    /**
     * The spans that count.
     *
     * @param to end of the window, and of pauses that are open; null for none, then open pauses do not count
     * @return closed, not empty, apart from each other, in order
     */
    static List<Pause> within(List<Pause> pauses, Instant from, Instant to) {
        List<Pause> cut = new ArrayList<>(pauses.size());
        for (Pause pause : pauses) {
            Instant begin = pause.from().isBefore(from) ? from : pause.from();
            Instant end = to != null && (pause.to() == null || pause.to().isAfter(to)) ? to : pause.to();
            if (end != null && end.isAfter(begin)) {
                cut.add(new Pause(begin, end));
            }
        }
        if (cut.size() < 2) {
            return cut;
        }
        cut.sort(Comparator.comparing(Pause::from));
        return merge(cut);
    }

    private static List<Pause> merge(List<Pause> ordered) {
        List<Pause> merged = new ArrayList<>(ordered.size());
        Pause current = ordered.get(0);
        for (Pause next : ordered.subList(1, ordered.size())) {
            if (next.from().isAfter(current.to())) {
                merged.add(current);
                current = next;
            } else if (next.to().isAfter(current.to())) {
                current = new Pause(current.from(), next.to());
            }
        }
        merged.add(current);
        return merged;
    }

    static Duration total(List<Pause> spans) {
        Duration sum = Duration.ZERO;
        for (Pause span : spans) {
            sum = sum.plus(Duration.between(span.from(), span.to()));
        }
        return sum;
    }
}
