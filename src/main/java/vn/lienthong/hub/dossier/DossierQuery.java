package vn.lienthong.hub.dossier;

import java.time.Instant;
import java.util.Set;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.unit.UnitScope;

/**
 * Which dossiers are wanted. Null means that it does not matter.
 *
 * @param units one of them is competent, or received it, or is so today for a unit that ended
 * @param updatedSince the hub heard of it then or later
 * @param now never null
 */
public record DossierQuery(
        Audience audience, UnitScope units, Kind kind, Lateness lateness, Instant updatedSince, Instant now) {

    /**
     * For whom: a dossier is wanted if any of these grounds holds.
     *
     * @param everything no other ground is needed
     * @param units one of them has or had a part in it, or took over from one that had
     * @param fields its procedure belongs to one of them
     * @param byPost it was handed in by post
     */
    public record Audience(boolean everything, UnitScope units, Set<String> fields, boolean byPost) {

        public static final Audience EVERYBODY = new Audience(true, UnitScope.NONE, Set.of(), true);
        public static final Audience NOBODY = new Audience(false, UnitScope.NONE, Set.of(), false);
    }

    /**
     * What it is. Null means that it does not matter.
     *
     * @param competent one of these units is competent
     */
    public record Kind(DossierState state, Set<String> competent, String fieldCode, String procedureCode) {

        public static final Kind ANY = new Kind(null, null, null, null);
    }

    /**
     * How it stands with its due time, by {@link DossierRow#lateAfter}. Null means that it does not matter.
     *
     * @param overdue late at {@code now} or not
     * @param paused in progress, and its clock stands still; or not so
     * @param after in progress, and it becomes late after this
     * @param by in progress, and it becomes, or became, late not after this
     */
    public record Lateness(Boolean overdue, Boolean paused, Horizon after, Horizon by) {

        public static final Lateness ANY = new Lateness(null, null, null, null);
    }
}
