package vn.lienthong.hub.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;

/** The post's days of one receiving unit, or of all. */
record PostDaysFigures(
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "code of the receiving unit; left out for the total", example = "X77.01.02")
        String key,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "its name, if it is known", example = "Xã 1.2")
        String name,

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
