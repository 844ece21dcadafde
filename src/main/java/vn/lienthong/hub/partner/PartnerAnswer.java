package vn.lienthong.hub.partner;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Duration;

/**
 * A whole answer.
 *
 * @param retryAfter as the partner asks, or null
 * @param body empty if there is none
 */
public record PartnerAnswer(int status, Duration retryAfter, byte[] body) {

    private static final int UNAUTHORIZED = 401;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    public boolean isUnauthorized() {
        return status == UNAUTHORIZED;
    }

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /**
     * @return null if the body is no JSON, or none; numbers and nesting are limited as Jackson does by default, and an
     *     object that says a member twice is none: nobody could tell which of them holds
     */
    public JsonNode jsonOrNull() {
        if (body.length == 0) {
            return null;
        }
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            return null;
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot be read", e);
        }
    }

    /** @throws NoAnswerException if the body is not one whole JSON object; without the content */
    public JsonNode jsonObject() {
        JsonNode json = jsonOrNull();
        if (json == null || !json.isObject()) {
            throw new NoAnswerException("the answer is no JSON object");
        }
        return json;
    }

    /** Without the body, which may hold personal data. */
    @Override
    public String toString() {
        return "PartnerAnswer[" + status + "]";
    }
}
