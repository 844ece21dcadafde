package vn.lienthong.hub.dossier;

import java.time.Instant;
import java.util.Set;
import vn.lienthong.hub.event.DossierState;

/**
 * Which dossiers are wanted. Null means that it does not matter.
 *
 * @param units one of them is competent, or received it
 * @param overdue late at {@code now} or not
 * @param lateBy it becomes late after {@code now} and not after this
 * @param updatedSince the hub heard of it then or later
 * @param now never null
 */
public record DossierQuery(
        Audience audience,
        Set<String> units,
        DossierState state,
        Boolean overdue,
        Instant lateBy,
        Instant updatedSince,
        Instant now) {

    /**
     * For whom: a dossier is wanted if any of these grounds holds.
     *
     * @param everything no other ground is needed
     * @param units one of them has or had a part in it
     * @param fields its procedure belongs to one of them
     * @param byPost it was handed in by post
     */
    public record Audience(boolean everything, Set<String> units, Set<String> fields, boolean byPost) {

        public static final Audience EVERYBODY = new Audience(true, Set.of(), Set.of(), true);
        public static final Audience NOBODY = new Audience(false, Set.of(), Set.of(), false);
    }
}
