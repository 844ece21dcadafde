package vn.lienthong.hub.statistics.indicator;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** An indicator with everything that is needed to understand and repeat it. */
record IndicatorAnswer<F>(
        @Schema(example = "on-time") String indicator,

        @Schema(description = "by which rule", example = "current")
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

        @Schema(
                description = "asked with it, the same question gets the same answer for ever",
                example = "2026-10-08T15:20:00+07:00")
        Instant knownAt,

        @Schema(description = "what is counted and how, in words")
        List<String> inclusions,

        F total,

        @Schema(
                description =
                        "address of the dossiers behind a figure, as an RFC 6570 template: key are the keys of a group, '-'"
                                + " for what has none; without it all groups are meant",
                example =
                        "/api/v1/indicators/on-time/dossiers?from=2026-01-01&to=2026-12-31&groupBy=field&figure={figure}{&key}")
        String dossiers,

        @Schema(description = "by their keys") List<IndicatorGroup<F>> groups) {}
