package vn.lienthong.hub.dossier;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.hub.event.Channel;
import vn.lienthong.hub.event.DossierState;

/**
 * A dossier as it stands in the table: folded when its last fact came. Never one that was merged into another.
 *
 * @param id the hub's own, for the other features; never shown
 * @param uid the hub's own name of the dossier, as it is shown
 * @param code main code
 * @param roles every unit that has or had a part in it
 * @param lateAfter as {@link Timeliness#lateAfter}
 * @param updatedAt when the hub heard its last fact
 * @param version grows with every change of facts
 */
public record DossierRow(
        long id,
        UUID uid,
        String code,
        DossierState state,
        String procedureCode,
        String fieldCode,
        Channel channel,
        String receivingUnit,
        String competentUnit,
        Set<String> roles,
        Instant receivedAt,
        Instant dueAt,
        Instant originalDueAt,
        Instant lateAfter,
        Instant finishedAt,
        boolean paused,
        Instant updatedAt,
        long version) {

    /** Whether it is unfinished and late at a moment. */
    public boolean overdue(Instant at) {
        return lateAfter != null && lateAfter.isBefore(at);
    }
}
