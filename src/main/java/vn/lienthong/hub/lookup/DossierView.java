package vn.lienthong.hub.lookup;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lienthong.hub.dossier.Mark;
import vn.lienthong.hub.dossier.StartedBy;
import vn.lienthong.hub.event.Channel;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.event.FactRef;

/**
 * A dossier with its history, without personal data. What is not known is absent.
 *
 * @param id the hub's own name of it; it never changes, and answers also after a merge
 * @param code main code
 * @param procedureCode without a local tail, once the catalogue knows it
 * @param startedAt when its clock started
 * @param clockStart by which rule
 * @param dueAt the current appointment
 * @param originalDueAt the first one: as on the slip, else computed
 * @param statutoryDueAt when the whole is due by the terms of the law alone, whatever was committed or promised
 * @param lateAfter the moment after which it is late: {@code dueAt} and as long as the clock stood still; absent while
 *     the clock does not run
 * @param finishedAt completed, withdrawn or stopped; returned where it came without them
 * @param receivingUnit at whose desk it was handed in; this and the other units as the facts meant them when they
 *     happened
 * @param receivingUnitNow what that unit is today, by succession in the field of the procedure; absent if it is the same
 * @param competentUnit who holds it
 * @param competentUnitNow what that unit is today; absent if it is the same
 * @param assistedAt unit that helped to hand it in
 * @param verdict of a finished one, against the current appointment; withdrawn and stopped are never early
 * @param policy by which {@code verdict} and {@code lateAfter} treat pauses
 * @param post how the post brought it; absent for one that it did not bring
 * @param paused whether the clock stands still now
 * @param stages that have begun, in that order; each with its own due time and verdict
 * @param history in the order in which it happened
 */
@Schema(name = "Dossier")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DossierView(
        UUID id,
        String code,
        DossierState state,
        String procedureCode,
        String procedureName,
        String fieldCode,
        Channel channel,
        Instant registeredAt,
        Instant receivedAt,
        Instant startedAt,
        StartedBy clockStart,
        Instant dueAt,
        Instant originalDueAt,
        Instant statutoryDueAt,
        Instant lateAfter,
        Instant finishedAt,
        Instant returnedAt,
        String receivingUnit,
        String receivingUnitNow,
        String competentUnit,
        String competentUnitNow,
        String assistedAt,
        PostView post,

        @Schema(allowableValues = {"EARLY", "ON_TIME", "LATE"})
        String verdict,

        @Schema(allowableValues = "SUBTRACT") String policy,
        boolean overdue,
        boolean paused,
        List<PauseView> pauses,
        List<StageView> stages,
        List<Reappointment> reappointments,
        List<AliasView> aliases,
        List<MarkView> marks,
        List<HistoryEntry> history) {

    /**
     * From the counter of the post to the agency.
     *
     * @param acceptedAt at the counter, day zero
     * @param handedOverAt when the hand-over record was signed
     * @param calendarDays days after the day of acceptance up to and including the day of the hand-over, in Vietnam
     * @param workingDays those of them that are working days of the receiving unit; absent outside the known calendars
     */
    @Schema(name = "PostPassage")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PostView(Instant acceptedAt, Instant handedOverAt, Integer calendarDays, Integer workingDays) {}

    /** @param to absent while the pause is open */
    @Schema(name = "Pause")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PauseView(Instant from, Instant to) {}

    /**
     * A new appointment (NĐ 61/2018 Art. 19).
     *
     * @param time when it was given
     * @param breaches the rules that it breaks; empty if it breaks none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Reappointment(
            Instant time,
            Instant recordedAt,
            Instant promisedAt,
            String apologyNumber,
            List<Mark.Code> breaches,
            String source,
            String id) {}

    /** @param system {@code national} for a code of the nation, else whose name it is */
    @Schema(name = "DossierAlias")
    record AliasView(String system, String value) {}

    /**
     * Something that is not as it should be.
     *
     * @param source with {@code id} the fact that it is about; absent if it is about the dossier
     * @param detail what of it: for a skipped stage its number and role, as {@code 2 DISTRICT}
     */
    @Schema(name = "DossierMark")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MarkView(Mark.Code code, String source, String id, String detail) {}

    /**
     * One fact.
     *
     * @param fact short name, as in {@code supplementRequested}
     * @param time when it happened, corrections applied
     * @param timeSaid when it happened as first said; absent if it was not corrected
     * @param recordedAt when the hub heard of it
     * @param partner who said it; absent if the source is no partner's
     * @param state the dossier's state after it
     * @param effective whether it counts: allowed where it falls, and not annulled
     * @param correctedBy the correction that holds, if any
     * @param data what was said, corrections applied, without anything that could be personal
     * @param meant by member of {@code data}: the unit that a code meant when the fact happened; absent unless one had
     *     ended by then and its successor was meant
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HistoryEntry(
            String fact,
            Instant time,
            Instant timeSaid,
            Instant recordedAt,
            String source,
            String id,
            String partner,
            DossierState state,
            boolean effective,
            boolean annulled,
            FactRef correctedBy,
            @Schema(type = "object") ObjectNode data,
            Map<String, String> meant) {}
}
