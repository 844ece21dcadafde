package vn.lienthong.hub.lookup;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import vn.lienthong.hub.dossier.StageRun;

/**
 * One stage of a dossier's work as it went. What is not known is absent.
 *
 * @param role as the catalogue names the stage; as its sender names it where the catalogue has none
 * @param number of the stage in the procedure, from 1
 * @param lastNumber only where several stages of one agency are judged as one, because nobody said when it went from one
 *     to the next: the last of them
 * @param unit who holds it, or held it last
 * @param dueAt counted from {@code begunAt}, without pauses
 * @param dueBy by the committed term, by the statutory one, or as its sender said
 * @param saidDueAt when it is due as its sender said last
 * @param lateAfter the moment after which it is late: {@code dueAt} and as long as the clock stood still; absent when it
 *     has ended or the clock stands still
 * @param verdict once it has ended
 * @param late ended late, or late now
 * @param lateUnit who held it when its due moment passed
 */
@Schema(name = "DossierStage")
@JsonInclude(JsonInclude.Include.NON_NULL)
record StageView(
        @Schema(example = "DISTRICT") String role,
        @Schema(example = "2") Integer number,
        Integer lastNumber,

        @Schema(example = "X77.01") String unit,

        Instant begunAt,
        Instant dueAt,

        @Schema(allowableValues = {"COMMITTED", "STATUTORY", "SAID"})
        String dueBy,

        Instant saidDueAt,
        Instant endedAt,
        Instant lateAfter,

        @Schema(allowableValues = {"EARLY", "ON_TIME", "LATE"})
        String verdict,

        boolean late,

        @Schema(example = "X77.01") String lateUnit) {

    static StageView of(StageRun run) {
        boolean several = run.number() != null && !run.number().equals(run.lastNumber());
        return new StageView(
                run.role(),
                run.number(),
                several ? run.lastNumber() : null,
                run.unit(),
                run.begunAt(),
                run.dueAt(),
                run.dueBy() == null ? null : run.dueBy().name(),
                run.saidDueAt(),
                run.endedAt(),
                run.lateAfter(),
                run.verdict(),
                run.late(),
                run.lateUnit());
    }
}
