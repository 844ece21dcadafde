package vn.lienthong.hub.statistics.milestone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.lienthong.hub.deadline.Verdict;
import vn.lienthong.hub.dossier.Mark;
import vn.lienthong.hub.dossier.StageRun;

/**
 * What the numbers need of one received dossier for a stretch of days: a row of table {@code milestone}. Days are days in
 * Vietnam; null where a thing is not known or has not happened.
 *
 * @param days at whose end (24:00) the row tells how the dossier stood
 * @param unit where it counts: competent at its finish, or at the end of those days
 * @param startedAt when its clock started
 * @param finish null while it is not finished
 * @param paused whether its clock stood still at any time
 * @param overdue days at whose end it was overdue against the current appointment
 * @param originalOverdue against the original one; null where it is the same
 * @param supplements days on which papers were asked for
 * @param appointments days on which a new appointment was given
 * @param stages of procedures that have several; empty for others
 */
public record Milestone(
        long dossierId,
        Days days,
        String unit,
        String receivingUnit,
        String fieldCode,
        String procedureCode,
        String channel,
        Instant receivedAt,
        Instant startedAt,
        Instant dueAt,
        Instant originalDueAt,
        Finish finish,
        boolean paused,
        List<Days> overdue,
        List<Days> originalOverdue,
        List<LocalDate> supplements,
        List<LocalDate> appointments,
        List<StageRun> stages,
        List<DatedMark> marks) {

    /**
     * How it ended.
     *
     * @param by the fact's name
     * @param recordedAt when the hub heard of it
     * @param verdict against the current appointment
     * @param original against the original one
     * @param recorded against the current one, had it been finished when it was typed in
     * @param handledMinutes of office time from the start of the clock to the finish, without pauses; null if no calendar
     *     of that time is known
     */
    public record Finish(
            Instant at,
            String by,
            Instant recordedAt,
            Verdict verdict,
            Verdict original,
            Verdict recorded,
            Integer handledMinutes) {}

    /** A hint of something irregular, by the day of the fact that it is about; of the dossier itself by the reception. */
    public record DatedMark(Mark.Code code, LocalDate on) {}
}
