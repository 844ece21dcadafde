package vn.lienthong.hub.fire.ledger;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What the client did, and what it heard. Written by the client; read by rule 1 (what was acknowledged), rule 5 (the same
 * answer every time) and rule 6 (replayed answers).
 *
 * <p>A batch of n events is n lines of each kind, with one number. Each {@link Sent} is followed by exactly one {@link
 * Answered} or {@link Cut} with its key and attempt; a client that was itself cut off before it could know writes {@link
 * Cut}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "what")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ClientLine.Sent.class, name = "sent"),
    @JsonSubTypes.Type(value = ClientLine.Answered.class, name = "answered"),
    @JsonSubTypes.Type(value = ClientLine.Cut.class, name = "cut")
})
public sealed interface ClientLine {

    long at();

    EventKey key();

    /** Counts the sends of a key from 1. */
    int attempt();

    /**
     * About to be sent; on disk before the first byte leaves.
     *
     * @param subject the dossier's code as the sender knows it
     * @param digest {@link ContentDigest} of what is sent this time
     * @param node port of the hub that is asked
     * @param batch number of the batch or NDJSON body that it is part of, or null if it is sent alone
     */
    record Sent(long at, EventKey key, int attempt, String subject, String digest, int node, Integer batch)
            implements ClientLine {}

    /**
     * The hub's answer for this event was read whole.
     *
     * @param status as for a single event; in a batch that of its line
     * @param receipt id of the receipt, null unless 200, 201 or 202
     * @param dossier {@code dossier} of the receipt
     * @param state {@code state} of the receipt, null if quarantined
     * @param recordedAt {@code recordedAt} of the receipt, as printed
     * @param replayed whether it came marked as an answer given before
     * @param quarantine reason of the quarantine, or null
     * @param code stable code of the problem, or null
     */
    record Answered(
            long at,
            EventKey key,
            int attempt,
            int node,
            int status,
            String receipt,
            String dossier,
            String state,
            String recordedAt,
            boolean replayed,
            String quarantine,
            String code)
            implements ClientLine {

        /** Whether the hub took responsibility for the event. */
        public boolean acknowledged() {
            return status == 200 || status == 201 || status == 202;
        }
    }

    /**
     * No answer, or a part of one: the hub may or may not have the event.
     *
     * @param how {@code by-client} (it hung up on purpose), {@code refused} (no connection: the hub cannot have it), {@code
     *     lost} (the connection ended), {@code timeout}
     */
    record Cut(long at, EventKey key, int attempt, int node, String how) implements ClientLine {}
}
