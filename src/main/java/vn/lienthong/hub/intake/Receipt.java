package vn.lienthong.hub.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import vn.lienthong.hub.event.DossierState;

/**
 * Proof that the hub has an event: it is on disk, applied (or quarantined, with the reason), and on its way.
 *
 * @param dossier main code of the dossier
 * @param state the dossier's state after the event; absent if quarantined
 * @param recordedAt when the hub heard of it
 * @param quarantine why it waits, if it does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Receipt(
        UUID receipt,
        String source,
        String id,
        String dossier,
        DossierState state,
        Instant recordedAt,
        Quarantine quarantine) {

    /** @param detail what is awaited, without personal data */
    public record Quarantine(Reason reason, String detail) {}

    public enum Reason {
        /** The catalogue does not know the procedure yet. */
        UNKNOWN_PROCEDURE,
        /** No unit of that code is known yet. */
        UNKNOWN_UNIT,
        /** The sender has no role on the dossier. */
        NOT_PARTY,
        /** An earlier message of the dossier is quarantined; this one waits behind it. */
        BEHIND
    }
}
