package vn.lienthong.hub.fire.ledger;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What a simulated partner heard, did and answered. Written by the partner; read by rule 2 (told, in order, once) and rule
 * 6 (takeovers, zombies, half-open breakers as they look from outside).
 *
 * <p>A partner honours id, sequence and token: it acts on a delivery only if it never acted on its id, and the sequence is
 * above the highest one it acted on for that dossier. {@link Called} is on disk, with what the partner does, before the first byte
 * of the answer leaves; then one {@link Replied}. A partner that is away accepts no connection and writes nothing.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "what")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PartnerLine.Called.class, name = "called"),
    @JsonSubTypes.Type(value = PartnerLine.Replied.class, name = "replied")
})
public sealed interface PartnerLine {

    long at();

    /** Numbers the calls of this ledger from 1, in the order of their arrival. */
    long call();

    /** What the partner did upon a call. */
    enum Did {
        /** It took the fact over: the effect that must happen once. */
        ACTED,
        /** It knew the delivery's id, or a sequence that is not above what it acted on: nothing happened. */
        RECOGNISED,
        /** It bore a token below one that the partner has seen for the dossier: nothing happened. */
        FENCED,
        /** It did not look at it: busy, broken, refused, or cut before acting. */
        NOTHING
    }

    /**
     * A call came in whole. Where one attempt takes several calls, the first of them stands for all.
     *
     * @param delivery header {@code Hub-Delivery-Id}
     * @param sequence header {@code Hub-Sequence}
     * @param token header {@code Hub-Token}
     * @param dossier the dossier's code as it was told; null if this dialect does not say it
     * @param fact short name, as in {@code supplementRequested}; null if this dialect does not say it
     * @param event source and id of the fact that was told; null if this dialect does not say it
     * @param state the folded state that was told; null if this call does not say it
     * @param node port of the hub that called, from the path that this hub was given for the partner; 0 if not known
     */
    record Called(
            long at,
            long call,
            String delivery,
            long sequence,
            long token,
            String dossier,
            String fact,
            EventKey event,
            String state,
            int node,
            Did did)
            implements PartnerLine {}

    /**
     * How the call of that number was answered.
     *
     * @param at when the last byte had left, or the connection was cut
     * @param retryAfterMillis what {@code Retry-After} asked for, or null if it did not stand there
     */
    record Replied(long at, long call, Answer how, Long retryAfterMillis) implements PartnerLine {}

    /** How a partner answers. */
    enum Answer {
        OK,
        /** The connection ended after the partner had acted and before its answer. */
        CUT_AFTER_ACT,
        /** The connection ended before it acted. */
        CUT_BEFORE_ACT,
        /** It acted, and answered late, perhaps after the hub had stopped to wait. */
        SLOW,
        /** It acted, and its answer ended in the middle. */
        TRUNCATED,
        /** It acted, and its answer was no JSON. */
        GARBAGE,
        /** 429 with {@code Retry-After}, without acting. */
        THROTTLED,
        /** 503, without acting. */
        UNAVAILABLE,
        /** A refusal for good: the lane is to be parked. */
        REFUSED
    }
}
