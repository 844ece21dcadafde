package vn.lienthong.hub.delivery.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/**
 * One thing that keeps a delivery waiting.
 *
 * @param text the same in words
 * @param next what ends it
 * @param until when it ends, or the next attempt is made; null if nobody knows
 * @param by the client that did it; null if it was the hub
 * @param delivery whose obstacle it is, if it is that of the first one of the lane
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Obstacle(
        @Schema(example = "BACKING_OFF") Reason reason,

        @Schema(example = "3 attempts in a row did not succeed. The last answer: connection refused")
        String text,

        String next,
        Instant since,
        Instant until,
        String by,
        UUID delivery) {

    static Obstacle of(Reason reason, String text, Instant since, Instant until) {
        return new Obstacle(reason, text, reason.next(), since, until, null, null);
    }

    Obstacle by(String client) {
        return new Obstacle(reason, text, next, since, until, client, delivery);
    }

    Obstacle of(UUID first) {
        return new Obstacle(reason, text, next, since, until, by, first);
    }
}
