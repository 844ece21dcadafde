package vn.lienthong.hub.delivery.operation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/**
 * @param matched parked deliveries that the filter matches
 * @param byPartner the same by partner
 * @param replayed how many wait again now; 0 unless it was confirmed. Less than {@code matched} if somebody else was just
 *     changing a lane: ask again
 */
record ReplayAnswer(
        @Schema(example = "3") int matched,
        @Schema(example = "{\"province\": 3}") Map<String, Long> byPartner,
        @Schema(example = "0") int replayed) {

    static ReplayAnswer of(List<Match> matches, int replayed) {
        return new ReplayAnswer(matches.size(), Match.count(matches, Match::partner), replayed);
    }
}
