package vn.lienthong.hub.dossier;

import java.time.Instant;

/**
 * One stage of a dossier's work, as it went: who had it, when it was due, whether it was late. Null where a thing is not
 * known or has not happened.
 *
 * @param role as the catalogue names the stage; as its sender names it where the catalogue has none
 * @param number of the stage in the procedure, from 1
 * @param lastNumber greater than {@code number} where one agency has several stages in a row and nobody said when it went
 *     from one to the next: they are judged as one then
 * @param unit who holds it, or held it last
 * @param dueAt by {@code dueBy}, counted from {@code begunAt}, without pauses
 * @param saidDueAt when it is due as its sender said last
 * @param lateAfter the moment after which it is late: {@code dueAt} and as long as the clock stood still; null when it has
 *     ended or the clock stands still
 * @param verdict {@code EARLY}, {@code ON_TIME} or {@code LATE}, when it has ended
 * @param late ended late, or late now
 * @param lateUnit who held it when its due moment passed; only if it is late
 */
public record StageRun(
        String role,
        Integer number,
        Integer lastNumber,
        String unit,
        Instant begunAt,
        Instant dueAt,
        DueBy dueBy,
        Instant saidDueAt,
        Instant endedAt,
        Instant lateAfter,
        String verdict,
        boolean late,
        String lateUnit) {

    /** Where a due time comes from. */
    public enum DueBy {
        /** The committed term of the stage. */
        COMMITTED,
        /** The term of the law. */
        STATUTORY,
        /** What a sender said, because the catalogue has no stage for it or no calendar for that time. */
        SAID
    }
}
