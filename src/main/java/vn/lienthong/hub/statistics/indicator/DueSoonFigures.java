package vn.lienthong.hub.statistics.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The numbers of one group, or of all. Without a grouping by stage they add up to all dossiers in progress. */
@Schema(name = "DueSoonFigures")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DueSoonFigures(
        @Schema(description = "late already") Cell overdue,

        @Schema(description = "in the order of the bands: late within so much office time, and after the band before")
        List<Band> within,

        @Schema(description = "late after the last band; left out by stage")
        Cell more,

        @Schema(description = "the clock stands still; left out by stage")
        Cell paused,

        @Schema(description = "no due time is known, so it cannot be late; left out by stage")
        Long withoutDueTime) {

    /**
     * @param dossiersLink the list that shows them; left out by stage, which the list cannot tell
     */
    @Schema(name = "DueSoonCell")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Cell(
            @Schema(example = "12") long dossiers,

            @Schema(description = "shows them (scope dossiers:read)")
            String dossiersLink) {}

    /** @param hours end of the band */
    @Schema(name = "DueSoonBand")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Band(
            @Schema(description = "office hours", example = "8")
            int hours,

            @Schema(example = "3") long dossiers,

            @Schema(description = "shows them (scope dossiers:read)")
            String dossiersLink) {}
}
