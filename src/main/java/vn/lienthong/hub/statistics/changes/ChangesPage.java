package vn.lienthong.hub.statistics.changes;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A page of the feed. */
record ChangesPage(
        List<ChangedCell> changes,

        @Schema(description = "ask on with this as since, now or any time later", example = "AQAAAAAAAAAB")
        String next,

        @Schema(description = "whether there is more already")
        boolean more) {}
