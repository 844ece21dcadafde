package vn.lienthong.hub.fire.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.lienthong.hub.fire.ledger.LedgerJson;

/**
 * An answer that was read whole.
 *
 * @param headers names in any case
 */
record HubAnswer(int status, Map<String, String> headers, String body) {

    JsonNode json() {
        return read(body);
    }

    List<JsonNode> lines() {
        return Arrays.stream(body.split("\n"))
                .filter(line -> !line.isBlank())
                .map(HubAnswer::read)
                .toList();
    }

    /** What is no JSON says nothing: its status is enough. */
    private static JsonNode read(String text) {
        try {
            return LedgerJson.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
