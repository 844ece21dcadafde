package vn.lienthong.hub.statistics.changes;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** What one day did to the numbers of one unit and field; everything as it is now. */
record ChangedCell(
        @Schema(description = "where it counts", example = "X77.01.01")
        String unit,

        @Schema(description = "field of the procedure; empty where the catalogue does not know it", example = "DD")
        String field,

        @Schema(example = "2026-10-08") LocalDate day,

        @Schema(description = "received online", example = "2")
        long receivedOnline,

        @Schema(description = "received at a counter or by post", example = "11")
        long receivedOther,

        @Schema(description = "resolved early", example = "7")
        long early,

        @Schema(description = "resolved on time", example = "3")
        long onTime,

        @Schema(description = "resolved late", example = "0")
        long late,

        @Schema(description = "by how many those in progress changed", example = "3")
        long inProgress,

        @Schema(description = "by how many those in progress and overdue changed", example = "1")
        long overdue,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(description = "what of it concerns earlier days: dossiers transferred or reopened on this one")
        List<Restated> restated) {

    /** Of the flows of a day, what concerns an earlier one: a period that begins later leaves it out. */
    record Restated(
            @Schema(example = "2026-10-01") LocalDate day,
            long receivedOnline,
            long receivedOther,
            long early,
            long onTime,
            long late) {}
}
