package vn.lienthong.hub.statistics.indicator;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** The early warning with everything that is needed to understand and repeat it. */
@Schema(name = "DueSoonAnswer")
record DueSoonAnswer(
        @Schema(example = "due-soon") String indicator,

        @Schema(description = "against the current appointment", example = "current")
        String rule,

        @Schema(description = "what becomes of pauses", example = "SUBTRACT")
        String policy,

        @Schema(description = "with everything below it; null: all that the caller may see", example = "X77")
        String unit,

        @Schema(example = "Tỉnh mẫu X77") String unitName,

        @Schema(description = "null: not taken apart", example = "unit")
        String groupBy,

        @Schema(description = "ends of the bands in office hours", example = "[4,8,16,40]")
        List<Integer> hours,

        @Schema(
                description = "the moment; asked with it, the same question gets the same answer for ever",
                example = "2026-10-08T15:20:00+07:00")
        Instant knownAt,

        @Schema(description = "what is counted and how, in words")
        List<String> inclusions,

        DueSoonFigures total,

        @Schema(description = "by their keys") List<IndicatorGroup<DueSoonFigures>> groups) {}
