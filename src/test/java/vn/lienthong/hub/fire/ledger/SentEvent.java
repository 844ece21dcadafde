package vn.lienthong.hub.fire.ledger;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * An event in full, as the client means it. Written by the client once a key, before its first send; read to fold the
 * history without asking the hub.
 *
 * @param key source and id of {@code event}
 * @param event the CloudEvents object as it is sent. If the client ever sends the key with other content, that is told by
 *     the digest of {@link ClientLine.Sent}; it must be refused, so it is not kept
 */
public record SentEvent(EventKey key, ObjectNode event) {

    public static SentEvent of(ObjectNode event) {
        return new SentEvent(
                new EventKey(event.get("source").textValue(), event.get("id").textValue()), event);
    }

    public String subject() {
        return event.get("subject").textValue();
    }
}
