package vn.lienthong.hub.demo;

import java.time.Instant;
import java.util.List;
import java.util.Random;

/** The times of one story: when it came in, when it is due, when it moved on the day. */
final class Plotter {

    private static final int AFTER_INTAKE = 4;

    private final Stage stage;
    private final Random random;

    Plotter(Stage stage, Random random) {
        this.stage = stage;
        this.random = random;
    }

    /**
     * @param received the intake, on the day itself or on a working day before
     * @param moments four moments of the day after the intake, one after another
     */
    record Times(Instant received, Instant dueAt, List<Instant> moments) {}

    /** @param term working days; 0 for what must end on the day on which it came */
    Times of(Plot plot, int term) {
        if (term == 0) {
            return beforeTheCutOff();
        }
        return switch (plot) {
            case EARLY, TAX_PAID -> since(1 + random.nextInt(term - 1), term);
            case ON_TIME -> since(term, term);
            case LATE, OVERDUE -> since(term + 1 + random.nextInt(3), term);
            case IN_PROGRESS -> random.nextInt(3) == 0 ? since(1 + random.nextInt(term - 1), term) : today(term);
            case WAITING_FOR_PAPERS, WAITING_FOR_TAX, STOPPED, RECEIVED -> today(term);
        };
    }

    private Times since(int workingDays, int term) {
        return new Times(
                stage.morningBefore(random, workingDays),
                stage.due(term - workingDays),
                stage.moments(random, AFTER_INTAKE));
    }

    private Times today(int term) {
        return today(stage.moments(random, AFTER_INTAKE + 1), term);
    }

    private Times beforeTheCutOff() {
        List<Instant> moments = stage.moments(random, AFTER_INTAKE + 1);
        while (stage.isAfterCutOff(moments.get(0))) {
            moments = stage.moments(random, AFTER_INTAKE + 1);
        }
        return today(moments, 0);
    }

    private Times today(List<Instant> moments, int term) {
        return new Times(moments.get(0), stage.due(term), moments.subList(1, moments.size()));
    }
}
