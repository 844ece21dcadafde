package vn.lienthong.hub.statistics.indicator;

import io.swagger.v3.oas.annotations.media.Schema;

/** How long dossiers lay with the post. */
record PostDaysFigures(
        @Schema(description = "handed over within the period", example = "120")
        long handedOver,

        @Schema(
                description = "of these not reckoned: not known when accepted, or accepted on a later day",
                example = "0")
        long notReckoned,

        @Schema(description = "accepted, and not handed over at the end of the period", example = "4")
        long waiting,

        @Schema(description = "calendar days from acceptance to hand-over; null if none is reckoned", nullable = true)
        DaySpread calendarDays,

        @Schema(
                description = "working days, likewise; without those whose days lie outside the known calendars",
                nullable = true)
        DaySpread workingDays) {}
