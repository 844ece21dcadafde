package vn.lienthong.hub.statistics.integrity;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** How many hints of each kind there are at a unit, or at all. */
record HintCounts(
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "code of the unit; left out for the total", example = "X77.01.02")
        String key,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "its name, if it is known", example = "Xã 1.2")
        String name,

        @Schema(description = "kinds without a hint are left out")
        List<OfKind> kinds) {

    /** Hints of one kind. */
    @Schema(name = "IntegrityHintsOfKind")
    record OfKind(
            @Schema(description = "stable name", example = "skipped-stage")
            String kind,

            @Schema(description = "a dossier may bear several", example = "12")
            long hints,

            @Schema(description = "that bear any; so many are listed", example = "9")
            long dossiers) {}
}
