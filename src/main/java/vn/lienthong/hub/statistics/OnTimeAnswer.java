package vn.lienthong.hub.statistics;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The on-time indicator with everything that is needed to understand and repeat it. */
record OnTimeAnswer(
        @Schema(example = "on-time") String indicator,

        @Schema(description = "against what it is judged", example = "current")
        String rule,

        @Schema(description = "what becomes of pauses", example = "SUBTRACT")
        String policy,

        @Schema(description = "with everything below it; null: all that the caller may see", example = "X77")
        String unit,

        @Schema(example = "Tỉnh mẫu X77") String unitName,

        @Schema(description = "by the units of then or of now", example = "then")
        String units,

        @Schema(example = "2026-01-01") LocalDate from,
        @Schema(example = "2026-12-31") LocalDate to,

        @Schema(description = "null: not taken apart", example = "field")
        String groupBy,

        @Schema(description = "everything accepted before is counted", example = "2026-10-08T15:20:00+07:00")
        Instant knownAt,

        @Schema(description = "what is counted and how, in words")
        List<String> inclusions,

        OnTimeFigures total,
        @Schema(description = "by key") List<OnTimeFigures> groups) {}
