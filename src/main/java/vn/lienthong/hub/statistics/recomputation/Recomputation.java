package vn.lienthong.hub.statistics.recomputation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A recomputation as it stands. */
record Recomputation(
        UUID id,

        @Schema(description = "whether what differs is made right")
        boolean repair,

        Instant askedAt,
        @Schema(description = "null: it waits for a node") Instant startedAt,

        @Schema(description = "null: it is under way") Instant endedAt,

        @Schema(description = "dossiers recomputed so far", example = "1000000")
        long dossiers,

        @Schema(description = "of these, how many differed from the live figures", example = "0")
        long differing,

        @Schema(description = "codes of some of them") List<String> examples,

        @Schema(description = "counters that did not add up to the dossiers; null until that is known", example = "0")
        Long counters,

        @Schema(description = "sums that did not add up to the counters; null until that is known", example = "0")
        Long sums) {}
