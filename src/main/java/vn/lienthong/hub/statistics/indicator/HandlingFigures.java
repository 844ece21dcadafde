package vn.lienthong.hub.statistics.indicator;

import io.swagger.v3.oas.annotations.media.Schema;

/** How long dossiers took. */
record HandlingFigures(
        @Schema(description = "finished within the period", example = "33973")
        long resolved,

        @Schema(description = "of these not reckoned: no calendar of that time is known", example = "0")
        long notReckoned,

        @Schema(description = "hours of office time; null if none is reckoned", nullable = true)
        HourSpread hours) {}
