package vn.lienthong.hub.delivery.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import vn.lienthong.hub.delivery.DeliveryStep;

/**
 * What became of a delivery once.
 *
 * @param at when the call began, or when the operator or the hub decided
 * @param answer why it did not succeed, or the operator's reason
 * @param by the operator's client; null if it was the hub
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PastStep(
        Instant at,
        @Schema(example = "UNREACHABLE") DeliveryStep step,
        @Schema(example = "connection refused") String answer,
        String by) {}
