package vn.lienthong.hub.delivery.operation;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;

/**
 * Which parked deliveries to try again; what is not named does not narrow.
 *
 * @param dossier the hub's own id of a dossier
 * @param fact short name of a fact
 * @param confirm how many may be touched at most, as the answer without it said
 * @param unknown members that mean nothing here; a misspelt filter must not widen the replay
 */
record ReplayRequest(
        @Schema(example = "province") String partner,
        @Schema(example = "4711") Long dossier,
        @Schema(example = "received") String fact,
        @Schema(example = "2026-10-08T17:00:00+07:00") Instant parkedBefore,

        @Schema(
                description = "Without it nothing is touched, only counted. With it: the largest number that may be"
                        + " touched; if the filter matches more, nothing is.")
        Integer confirm,

        @JsonAnySetter @Schema(hidden = true) Map<String, Object> unknown) {

    /** Nothing was parked outside these, and PostgreSQL's own range is narrower than Java's. */
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    ReplayRequest {
        unknown = unknown == null ? Map.of() : unknown;
        parkedBefore = parkedBefore == null ? null : within(parkedBefore);
    }

    private static Instant within(Instant time) {
        if (time.isBefore(FIRST)) {
            return FIRST;
        }
        return time.isAfter(LAST) ? LAST : time;
    }
}
