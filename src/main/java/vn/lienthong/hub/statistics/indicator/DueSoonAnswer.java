package vn.lienthong.hub.statistics.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** The early warning with everything that is needed to understand it. */
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

        @Schema(description = "by what it is taken apart", example = "[\"unit\"]")
        List<String> groupBy,

        @Schema(description = "ends of the bands in office hours", example = "[4,8,16,40]")
        List<Integer> hours,

        @Schema(description = "now: everything accepted before is counted", example = "2026-10-08T15:20:00+07:00")
        Instant knownAt,

        @Schema(description = "what is counted and how, in words")
        List<String> inclusions,

        DueSoonFigures total,
        List<Group> groups) {

    /** Null: not asked for, or not known. */
    @Schema(name = "DueSoonGroup")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Group(
            @Schema(example = "X77.03") String unit,
            String unitName,
            @Schema(example = "DD") String field,
            @Schema(example = "1.013831") String procedure,

            @Schema(description = "role of the stage that is open", example = "DISTRICT")
            String stage,

            @JsonUnwrapped DueSoonFigures figures) {}
}
