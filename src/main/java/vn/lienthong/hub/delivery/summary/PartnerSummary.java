package vn.lienthong.hub.delivery.summary;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * The deliveries of one partner.
 *
 * @param callable whether this node knows the partner and how to call it; what waits for one that is not waits for ever
 * @param waiting not over, neither in flight nor parked
 * @param inFlight being told just now
 * @param parked set aside until an operator replays or skips them; what waits behind them counts as waiting
 * @param oldestWaitingSince null if nothing waits
 * @param oldestParkedSince null if nothing is parked
 * @param deliveredLastMinute what the partner took in the last sixty seconds
 * @param breaker null unless it is open: the partner is left alone but for a probe
 * @param pause null unless it is paused
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PartnerSummary(
        @Schema(example = "province") String partner,
        boolean callable,
        @Schema(example = "3") long waiting,
        @Schema(example = "1") long inFlight,
        @Schema(example = "0") long parked,
        Instant oldestWaitingSince,
        Instant oldestParkedSince,
        @Schema(example = "240") long deliveredLastMinute,
        Breaker breaker,
        Pause pause) {

    /**
     * @param failures calls in a row that did not succeed
     * @param probeAt when the next one may be made
     */
    record Breaker(int failures, Instant openedAt, Instant probeAt) {}

    /**
     * @param by the client that said so; null if it was the hub
     * @param until null if it has no end
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Pause(String reason, Instant since, String by, Instant until) {}
}
