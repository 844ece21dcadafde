package vn.lienthong.hub.statistics;

import java.util.Optional;
import java.util.TreeMap;
import vn.lienthong.hub.dossier.PostDays;

/** Adds up the post's days of one group. */
final class PostDaysTally {

    private final Period period;
    private final TreeMap<Integer, Long> calendar = new TreeMap<>();
    private final TreeMap<Integer, Long> working = new TreeMap<>();
    private long handedOver;
    private long notReckoned;
    private long waiting;

    PostDaysTally(Period period) {
        this.period = period;
    }

    /** @param days empty if they cannot be reckoned */
    void add(PostLegTable.Line line, Optional<PostDays.Days> days) {
        if (line.handedOver() == null || line.handedOver().isAfter(period.to())) {
            waiting += line.dossiers();
            return;
        }
        handedOver += line.dossiers();
        if (days.isEmpty()) {
            notReckoned += line.dossiers();
            return;
        }
        calendar.merge(days.get().calendar(), line.dossiers(), Long::sum);
        if (days.get().working() != null) {
            working.merge(days.get().working(), line.dossiers(), Long::sum);
        }
    }

    /**
     * @param key null for the total
     * @param name null if it is not known
     */
    PostDaysFigures figures(String key, String name) {
        return new PostDaysFigures(
                key, name, handedOver, notReckoned, waiting, DaySpread.of(calendar), DaySpread.of(working));
    }
}
