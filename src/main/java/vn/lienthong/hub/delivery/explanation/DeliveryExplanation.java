package vn.lienthong.hub.delivery.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import vn.lienthong.hub.delivery.operation.ListedDelivery;

/**
 * A delivery and why it is where it is.
 *
 * @param at when this was so
 * @param reason that of the first of {@code why}
 * @param why what stands in its way, the nearest first; of a delivery that is over, how it ended
 * @param lane null if it is over
 * @param history the last ten things that became of it, the oldest first. What was delivered at the first call has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeliveryExplanation(
        Instant at, ListedDelivery delivery, Reason reason, List<Obstacle> why, LaneView lane, List<PastStep> history) {

    /**
     * @param position 1 for the one that is tried
     * @param pending deliveries that the lane holds
     * @param failures attempts in a row, of the first one, that did not succeed
     * @param dueAt not before this is the first one tried; null while it is parked
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LaneView(
            @Schema(example = "1") long position,
            @Schema(example = "3") int pending,
            int failures,
            Instant dueAt) {

        static LaneView of(LaneState lane) {
            return new LaneView(
                    lane.before() + 1, lane.pending(), lane.failures(), lane.parked() ? null : lane.dueAt());
        }
    }
}
