package vn.lienthong.hub.dossier;

import java.util.List;

/**
 * Dossiers in progress of one group, by how long it takes until they are late. The numbers of a group add up to all of
 * its dossiers in progress.
 *
 * @param unit the competent one; this and the next two are null unless asked for
 * @param within for each horizon, in their order: late not after it, and after the one before
 * @param more late after the last horizon
 * @param paused the clock stands still
 * @param withoutDueTime the clock runs, and no due time is known
 */
public record OpenCount(
        String unit,
        String field,
        String procedure,
        long overdue,
        List<Long> within,
        long more,
        long paused,
        long withoutDueTime) {}
