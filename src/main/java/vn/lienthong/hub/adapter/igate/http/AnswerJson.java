package vn.lienthong.hub.adapter.igate.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import vn.lienthong.hub.adapter.igate.wire.IgateJson;

/** Answers as JSON. */
final class AnswerJson {

    private AnswerJson() {}

    /** @throws NoAnswerException if it is not one whole JSON object; without the content */
    static JsonNode object(byte[] body) {
        JsonNode json = orNull(body);
        if (json == null || !json.isObject()) {
            throw new NoAnswerException("the answer is no JSON object");
        }
        return json;
    }

    /** @return null if it is no JSON */
    static JsonNode orNull(byte[] body) {
        try {
            return body.length == 0 ? null : IgateJson.mapper().readTree(body);
        } catch (IOException e) {
            return null;
        }
    }
}
