package vn.lienthong.hub.statistics.indicator;

import java.util.ArrayList;
import java.util.List;
import vn.lienthong.hub.dossier.OpenCount;

/** Adds up the early warning of one group. */
final class DueSoonTally {

    private final long[] within;
    private long overdue;
    private long more;
    private long paused;
    private long withoutDueTime;

    DueSoonTally(DueSoonQuestion question) {
        within = new long[question.hours().size()];
    }

    void add(OpenCount count) {
        overdue += count.overdue();
        for (int i = 0; i < within.length; i++) {
            within[i] += count.within().get(i);
        }
        more += count.more();
        paused += count.paused();
        withoutDueTime += count.withoutDueTime();
    }

    /** One dossier. @param band its place; -1 for overdue */
    void add(int band) {
        if (band < 0) {
            overdue++;
        } else {
            within[band]++;
        }
    }

    /** @param whole whether what is not due soon was counted, too */
    DueSoonFigures figures(DueSoonQuestion question, DueSoonLinks links, boolean whole) {
        List<DueSoonFigures.Band> bands = new ArrayList<>();
        for (int i = 0; i < within.length; i++) {
            bands.add(new DueSoonFigures.Band(question.hours().get(i), within[i], links.band(i)));
        }
        return new DueSoonFigures(
                new DueSoonFigures.Cell(overdue, links.overdue()),
                List.copyOf(bands),
                whole ? new DueSoonFigures.Cell(more, links.band(within.length)) : null,
                whole ? new DueSoonFigures.Cell(paused, links.paused()) : null,
                whole ? withoutDueTime : null);
    }
}
