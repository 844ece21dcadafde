package vn.lienthong.hub.lookup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import vn.lienthong.hub.dossier.DossierRow;
import vn.lienthong.hub.event.Channel;
import vn.lienthong.hub.event.DossierState;

/**
 * A dossier in a list, as it stood when its last fact came; members as in {@link DossierView}.
 *
 * @param updatedAt when the hub heard its last fact
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DossierSummary(
        UUID id,
        String code,
        DossierState state,
        String procedureCode,
        String fieldCode,
        Channel channel,
        Instant receivedAt,
        Instant dueAt,
        Instant originalDueAt,
        Instant lateAfter,
        Instant finishedAt,
        String receivingUnit,
        String competentUnit,
        boolean overdue,
        boolean paused,
        Instant updatedAt) {

    static DossierSummary of(DossierRow row, Instant now) {
        return new DossierSummary(
                row.uid(),
                row.code(),
                row.state(),
                row.procedureCode(),
                row.fieldCode(),
                row.channel(),
                row.receivedAt(),
                row.dueAt(),
                row.originalDueAt(),
                row.lateAfter(),
                row.finishedAt(),
                row.receivingUnit(),
                row.competentUnit(),
                row.overdue(now),
                row.paused(),
                row.updatedAt());
    }
}
