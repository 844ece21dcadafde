package vn.lienthong.hub.lookup;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.lienthong.hub.dossier.AppointmentAccount;
import vn.lienthong.hub.dossier.Mark;
import vn.lienthong.hub.dossier.Moved;
import vn.lienthong.hub.dossier.PauseAccount;
import vn.lienthong.hub.dossier.StartedBy;
import vn.lienthong.hub.dossier.VerdictAccount;
import vn.lienthong.hub.event.Channel;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.event.FactRef;
import vn.lienthong.hub.lookup.DossierView.HistoryEntry;
import vn.lienthong.hub.lookup.DossierView.MarkView;
import vn.lienthong.hub.procedure.TermPlan;

/**
 * Why a dossier is early, on time or late, as known at a moment. What is not known is absent. Nothing in it depends on
 * anything that became known later, nor on who asks.
 *
 * @param code as it was asked for
 * @param knownAt everything is as known then
 * @param clockStart by which rule the clock started
 * @param term how the computed due time comes about, day by day, without pauses
 * @param marks about the dossier as a whole; those about a fact stand beside it
 * @param lateUnits whose stages were or are late
 */
@Schema(name = "DossierExplanation")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Explanation(
        @Schema(example = DossierController.EXAMPLE) String code,
        Instant knownAt,
        DossierState state,
        String procedureCode,
        String procedureName,
        Channel channel,
        String receivingUnit,
        String competentUnit,
        Instant receivedAt,
        Instant startedAt,
        StartedBy clockStart,
        Instant finishedAt,
        TermPlan term,
        List<Given> appointments,
        List<Asked> pauses,
        List<Judged> verdicts,
        List<StageView> stages,
        List<String> lateUnits,
        List<MarkView> marks,
        List<Said> history) {

    /**
     * An appointment.
     *
     * @param time when it was given; absent for the computed one
     * @param breaches rules of re-appointment that it breaks; it counts all the same
     */
    @Schema(name = "ExplainedAppointmentGiven")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Given(
            AppointmentAccount.Kind kind,
            Instant dueAt,
            Instant time,
            Instant recordedAt,
            FactRef fact,
            List<Mark.Code> breaches) {}

    /**
     * A request to the citizen, and whether the clock stood still for it.
     *
     * @param fact short name of the request
     * @param asked the request, @param askedAt when
     * @param answeredBy short name of what ended it; absent with the next two while it is open
     * @param from since when the clock stood still; absent if it did not
     * @param elapsed for how long, up to {@code knownAt} if it still does
     * @param officeTime office time within
     */
    @Schema(name = "ExplainedPause")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Asked(
            String fact,
            FactRef asked,
            Instant askedAt,
            String answeredBy,
            FactRef answered,
            Instant answeredAt,
            boolean counted,
            PauseAccount.Why why,
            Instant from,
            Instant to,
            Duration elapsed,
            Duration officeTime) {}

    /**
     * A verdict.
     *
     * @param appointment before pauses moved it
     * @param byMaximum it is the longest that the law allows, for want of one that was given
     * @param judged what was compared with the due time
     * @param taken pauses taken off it
     * @param comparedAt {@code judgedAt} less those
     * @param delay how long after the finish the hub heard of it
     * @param outcome of a finish EARLY, ON_TIME or LATE; in progress IN_TIME or OVERDUE; not counted by the portal
     *     NOT_COUNTED
     * @param comment what decided beside the comparison
     * @param inWords the arithmetic as a sentence
     */
    @Schema(name = "ExplainedVerdict")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Judged(
            @Schema(allowableValues = {"current", "original", "portal", "recorded"})
            String rule,

            @Schema(allowableValues = {"SUBTRACT", "RESTART", "SHIFT"})
            String policy,

            Instant appointment,
            boolean byMaximum,
            List<Move> moves,
            Instant dueAt,
            VerdictAccount.Judged judged,
            Instant judgedAt,
            Duration taken,
            Instant comparedAt,
            Duration delay,

            @Schema(allowableValues = {"EARLY", "ON_TIME", "LATE", "IN_TIME", "OVERDUE", "NOT_COUNTED"})
            String outcome,

            Instant lateAfter,
            VerdictAccount.Comment comment,
            String inWords) {}

    /**
     * A step by which a pause moved the appointment.
     *
     * @param workingDays by how many; absent if not by days
     * @param officeTime by how much; absent if not by office time
     */
    @Schema(name = "ExplainedMove")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Move(
            Moved.By by,
            Instant pausedFrom,
            Instant pausedTo,
            Instant dueAt,
            Integer workingDays,
            Duration officeTime) {}

    /** A fact, and what is wrong with it. */
    @Schema(name = "ExplainedFact")
    record Said(@JsonUnwrapped HistoryEntry entry, List<Mark.Code> marks) {}
}
