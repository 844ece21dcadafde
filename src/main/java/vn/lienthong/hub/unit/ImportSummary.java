package vn.lienthong.hub.unit;

import io.swagger.v3.oas.annotations.media.Schema;

/** What an import did. A file that is sent again changes nothing, and says so. */
@Schema(description = "What an import did; each line is counted once")
public record ImportSummary(
        @Schema(description = "new entries", example = "1") int inserted,

        @Schema(description = "new versions of known entries", example = "0")
        int updated,

        @Schema(description = "lines that say what is known already", example = "22")
        int unchanged) {}
