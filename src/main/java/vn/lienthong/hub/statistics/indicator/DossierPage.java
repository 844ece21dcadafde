package vn.lienthong.hub.statistics.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.lienthong.hub.statistics.export.ExportRow;

/** A page of the dossiers behind one figure of an indicator. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IndicatorDossierPage")
record DossierPage(
        @Schema(example = "on-time") String indicator,
        @Schema(example = "current") String rule,
        @Schema(example = "X77") String unit,
        @Schema(example = "then") String units,
        @Schema(example = "2026-01-01") LocalDate from,
        @Schema(example = "2026-12-31") LocalDate to,
        @Schema(example = "field") String groupBy,

        @Schema(description = "of the group; left out for all groups")
        List<String> keys,

        @Schema(example = "late") String figure,

        @Schema(description = "of all pages", example = "2026-10-08T15:20:00+07:00")
        Instant knownAt,

        @Schema(description = "the figure: so many are on all pages together", example = "86")
        long count,

        List<Item> items,

        @Schema(description = "the cursor of the next page; left out on the last one")
        String next) {

    /** One dossier, or one of its stages, with the times that count. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IndicatorDossier")
    record Item(
            @Schema(example = "X77.02.01-250214-0001") String code,

            @Schema(description = "where it counts", example = "X77.02.01")
            String unit,

            @Schema(description = "left out where its procedure is not known", example = "DD")
            String field,

            @Schema(example = "1.013831") String procedure,

            @Schema(description = "where stages are asked for", example = "DISTRICT")
            String stage,

            @Schema(example = "2025-02-14T08:00:00+07:00") Instant receivedAt,

            @Schema(
                    description = "by what it is judged; left out if none is known",
                    example = "2025-02-21T17:00:00+07:00")
            Instant dueAt,

            @Schema(
                    description = "of the dossier or the stage; left out if it was in progress at the period's end",
                    example = "2025-02-20T09:30:00+07:00")
            Instant finishedAt)
            implements ExportRow {

        static final List<String> COLUMNS =
                List.of("code", "unit", "field", "procedure", "stage", "receivedAt", "dueAt", "finishedAt");

        @Override
        public List<Object> cells() {
            return Arrays.asList(code, unit, field, procedure, stage, receivedAt, dueAt, finishedAt);
        }
    }
}
