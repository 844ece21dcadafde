package vn.lienthong.hub.demo;

import java.time.Instant;
import java.util.List;
import java.util.Random;

/** The times of one story: when it came in, when it is due, when it moved on the day. */
final class Plotter {

    private final Stage stage;
    private final Random random;

    Plotter(Stage stage, Random random) {
        this.stage = stage;
        this.random = random;
    }

    /**
     * @param received the intake, on the day itself or on a working day before
     * @param moments three moments of the day after the intake, one after another
     */
    record Times(Instant received, Instant dueAt, List<Instant> moments) {}

    /** @param term working days */
    Times of(Plot plot, int term) {
        return switch (plot) {
            case EARLY -> since(1 + random.nextInt(term - 1), term);
            case ON_TIME -> since(term, term);
            case LATE, OVERDUE -> since(term + 1 + random.nextInt(3), term);
            case IN_PROGRESS -> random.nextInt(3) == 0 ? since(1 + random.nextInt(term - 1), term) : today(term);
            case WAITING_FOR_PAPERS, STOPPED, RECEIVED -> today(term);
        };
    }

    private Times since(int workingDays, int term) {
        return new Times(
                stage.morningBefore(random, workingDays), stage.due(term - workingDays), stage.moments(random, 3));
    }

    private Times today(int term) {
        List<Instant> moments = stage.moments(random, 4);
        return new Times(moments.get(0), stage.due(term), moments.subList(1, 4));
    }
}
