package vn.lienthong.hub.adapter.files;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import vn.lienthong.hub.fault.Violation;

/**
 * What a message or a fact would become.
 *
 * @param events inbound: whole events, as intake would get them
 * @param requests outbound: what the partner would be sent, as if it answered each with 200 and nothing else
 * @param reply inbound: what the partner would be answered
 * @param outcome outbound: what such answers would mean
 * @param problems why it would become nothing, or what is wrong with an event; the pointer then begins with its place
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PreviewAnswer(
        Direction direction,

        @Schema(type = "array", implementation = Object.class)
        List<JsonNode> events,

        List<Request> requests,
        @Schema(implementation = Object.class) JsonNode reply,
        @Schema(example = "Delivered") String outcome,
        List<Violation> problems) {

    /** Which way it goes. */
    enum Direction {
        INBOUND,
        OUTBOUND
    }

    /** One request; without headers, which may be secrets. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Request(
            @Schema(example = "POST") String method,
            String uri,
            @Schema(implementation = Object.class) JsonNode body) {}

    /** Without content. */
    @Override
    public String toString() {
        return "PreviewAnswer[" + direction + "]";
    }
}
