package vn.lienthong.hub.fire.checker.fold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import vn.lienthong.hub.fire.ledger.EventKey;
import vn.lienthong.hub.fire.ledger.SentEvent;

/**
 * A fact as its sender said it.
 *
 * @param arrival grows in the order in which the hub took the facts of a dossier in
 * @param byOperator whether it may correct what others said
 */
public record SaidFact(EventKey key, FactKind kind, Instant time, ObjectNode data, long arrival, boolean byOperator) {

    public static SaidFact of(SentEvent sent, long arrival, boolean byOperator) {
        ObjectNode event = sent.event();
        return new SaidFact(
                sent.key(),
                FactKind.of(event.get("type").textValue()),
                instant(event.get("time")),
                event.get("data") instanceof ObjectNode data ? data : event.objectNode(),
                arrival,
                byOperator);
    }

    /** A member of the data as text, or null. */
    public String text(String member) {
        return data.path(member).asText(null);
    }

    static Instant instant(JsonNode text) {
        return text == null || text.isNull()
                ? null
                : OffsetDateTime.parse(text.textValue()).toInstant();
    }
}
