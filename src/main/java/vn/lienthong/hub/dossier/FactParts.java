package vn.lienthong.hub.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import vn.lienthong.hub.event.EventJson;

/**
 * Parts an event's {@code data}: what the fold needs stays for ever, everything else may name or describe a person and
 * is purged after a set time. The list is of what stays, so that a member nobody thought of is purged.
 *
 * @param data members that stay
 * @param detail the others; null if there are none
 */
record FactParts(ObjectNode data, ObjectNode detail) {

    private static final Set<String> STAYS = Set.of(
            "procedureCode",
            "channel",
            "receivingUnit",
            "competentUnit",
            "assistedAt",
            "promisedAt",
            "aliases",
            "fromUnit",
            "toUnit",
            "stage",
            "stageDueAt",
            "pausesClock",
            "how",
            "slipNumber",
            "office",
            "apologyNumber",
            "legalBasis",
            "corrects",
            "time",
            "annuls");

    static FactParts of(ObjectNode whole) {
        ObjectNode data = EventJson.mapper().createObjectNode();
        ObjectNode detail = EventJson.mapper().createObjectNode();
        whole.fields().forEachRemaining(member -> {
            JsonNode value = member.getValue();
            if (member.getKey().equals("data") && value instanceof ObjectNode replacement) {
                FactParts parts = of(replacement);
                data.set("data", parts.data);
                if (parts.detail != null) {
                    detail.set("data", parts.detail);
                }
            } else if (STAYS.contains(member.getKey())) {
                data.set(member.getKey(), value);
            } else {
                detail.set(member.getKey(), value);
            }
        });
        return new FactParts(data, detail.isEmpty() ? null : detail);
    }
}
