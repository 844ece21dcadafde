package vn.lienthong.hub.statistics.published;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * How many dossiers of a period came to which end.
 *
 * @param land how many of them are of the field of land
 * @param open in progress at the end and in time
 * @param overdue in progress at the end and not in time
 */
public record Counts(int land, int early, int onTime, int late, int open, int overdue) {

    /** Of those on time, so many kept the second appointment only. */
    public static final int RESCHEDULED = 40;

    private static final int WITHDRAWN_OF = 50;

    /** Everything received, as nothing comes from before the period. */
    public int received() {
        return resolved() + open + overdue;
    }

    public int resolved() {
        return early + onTime + late;
    }

    /** One for each dossier, in an order by chance. */
    List<Fate> fates(Random random) {
        int withdrawn = onTime / WITHDRAWN_OF;
        List<Fate> fates = new ArrayList<>(Collections.nCopies(early, Fate.EARLY));
        fates.addAll(Collections.nCopies(onTime - withdrawn - RESCHEDULED, Fate.ON_TIME));
        fates.addAll(Collections.nCopies(RESCHEDULED, Fate.ON_TIME_BY_NEW_APPOINTMENT));
        fates.addAll(Collections.nCopies(withdrawn, Fate.WITHDRAWN));
        fates.addAll(Collections.nCopies(late, Fate.LATE));
        fates.addAll(Collections.nCopies(open, Fate.OPEN));
        fates.addAll(Collections.nCopies(overdue, Fate.OVERDUE));
        Collections.shuffle(fates, random);
        return fates;
    }
}
