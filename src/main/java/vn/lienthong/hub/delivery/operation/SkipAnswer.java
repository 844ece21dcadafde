package vn.lienthong.hub.delivery.operation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import vn.lienthong.hub.delivery.DeliveryState;

/**
 * @param matched parked and waiting deliveries that the filter matches
 * @param byPartner the same by partner
 * @param byState the same by state
 * @param inFlight what the filter matches besides and is being told just now: left alone
 * @param skipped how many are over now; 0 unless it was confirmed. Less than {@code matched} if somebody else was just
 *     changing a lane: ask again
 */
record SkipAnswer(
        @Schema(example = "2") int matched,
        @Schema(example = "{\"province\": 2}") Map<String, Long> byPartner,
        @Schema(example = "{\"PARKED\": 2}") Map<DeliveryState, Long> byState,
        @Schema(example = "0") int inFlight,
        @Schema(example = "0") int skipped) {

    static SkipAnswer of(List<Match> idle, int inFlight, int skipped) {
        return new SkipAnswer(
                idle.size(), Match.count(idle, Match::partner), Match.count(idle, Match::state), inFlight, skipped);
    }
}
