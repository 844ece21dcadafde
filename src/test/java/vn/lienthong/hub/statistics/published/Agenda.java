package vn.lienthong.hub.statistics.published;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** When a dossier comes in, is due and is finished, so that its fate is what it shall be. */
final class Agenda {

    static final LocalTime CLOSING = LocalTime.of(17, 0);

    private static final int TWO_MONTHS = 60;
    /** Working days that are left before the period's end when the last dossier that shall be finished comes in. */
    private static final int TIME_TO_FINISH = 20;

    private final Random random;
    private final List<LocalDate> days;
    private final Set<LocalDate> worked;
    private final int size;

    Agenda(PublishedFigures figures, Random random) {
        this.random = random;
        LocalDate last = LocalDate.of(figures.to().getYear(), 12, 31);
        LocalDate end = figures.to().plusDays(TWO_MONTHS);
        this.days = WrittenDays.between(figures.from(), end.isAfter(last) ? last : end);
        this.worked = Set.copyOf(WrittenDays.between(figures.from(), figures.to()));
        this.size = worked.size();
    }

    /**
     * @param promised what the slip says
     * @param due the appointment that is kept or missed; later than {@code promised} after a new appointment
     * @param finish null if it is left open
     * @param waits whether it is open because papers are missing, so that the clock stands still
     */
    record Plan(
            LocalDateTime received, LocalDateTime promised, LocalDateTime due, LocalDateTime finish, boolean waits) {}

    /** Whether a moment lies on a working day of the period. */
    boolean worksOn(LocalDateTime moment) {
        return worked.contains(moment.toLocalDate());
    }

    Plan plan(Fate fate, int term) {
        if (!fate.finished()) {
            return open(fate, term);
        }
        int first = random.nextInt(size - term - TIME_TO_FINISH);
        int due = first + term;
        LocalDateTime finish =
                switch (fate) {
                    case EARLY, WITHDRAWN -> beforeClosing(first + random.nextInt(term));
                    case LATE -> late(due);
                    default -> beforeClosing(due);
                };
        boolean moved = fate == Fate.ON_TIME_BY_NEW_APPOINTMENT;
        return new Plan(
                days.get(first).atTime(7, 0).plusSeconds(random.nextInt(4 * 3600)),
                closing(moved ? due - 2 : due),
                closing(due),
                finish,
                false);
    }

    /** In time, if it is due after the period or waits for papers at its end; else overdue. */
    private Plan open(Fate fate, int term) {
        boolean dueLater = fate == Fate.OPEN && size + term <= days.size() && random.nextInt(3) > 0;
        int first = dueLater ? size - 1 - random.nextInt(term) : random.nextInt(size - term - 1);
        LocalDateTime due = closing(first + term);
        return new Plan(
                days.get(first).atTime(7, 0).plusSeconds(random.nextInt(4 * 3600)),
                due,
                due,
                null,
                fate == Fate.OPEN && !dueLater);
    }

    private LocalDateTime late(int due) {
        int days = random.nextInt(6);
        return days == 0 ? closing(due).plusSeconds(1 + random.nextInt(3600)) : beforeClosing(due + days);
    }

    private LocalDateTime closing(int day) {
        return days.get(day).atTime(CLOSING);
    }

    private LocalDateTime beforeClosing(int day) {
        return closing(day).minusSeconds(random.nextInt(3 * 3600));
    }
}
