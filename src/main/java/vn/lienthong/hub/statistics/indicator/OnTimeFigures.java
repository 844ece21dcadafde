package vn.lienthong.hub.statistics.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;

/**
 * The numbers of one group, or of all. They agree, but for groups by months: {@code received + carriedOver = resolved +
 * inProgress}, {@code early + onTime + late = resolved}, {@code inTime + overdue = inProgress}.
 */
record OnTimeFigures(
        @Schema(description = "received within the period (06a column 4 + 5)", example = "33973")
        long received,

        @Schema(description = "received before it, and then not yet finished (column 6)", example = "0")
        long carriedOver,

        @Schema(description = "finished within it (column 7)", example = "33973")
        long resolved,

        @Schema(description = "on a day before the appointment's (column 8)", example = "28130")
        long early,

        @Schema(
                description = "on the day of the appointment, or withdrawn or stopped by then (column 9)",
                example = "5757")
        long onTime,

        @Schema(description = "after the appointment (column 10)", example = "86")
        long late,

        @Schema(description = "not finished at the end of the period (column 11)", example = "0")
        long inProgress,

        @Schema(description = "and not overdue, or waiting for the citizen (column 12)", example = "0")
        long inTime,

        @Schema(description = "and overdue (column 13)", example = "0")
        long overdue,

        @Schema(description = "of all these, without any known due time: counted as on time or in time", example = "0")
        long withoutDueTime,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "with the rule portal only")
        Portal portal,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "with the rule recorded only")
        Recorded recorded) {

    /** Indicator 2.1 of the national portal. */
    @Schema(name = "PortalScore")
    record Portal(
            @Schema(description = "finished or in progress on time", example = "33887")
            long onTime,

            @Schema(description = "of so many: received and carried over", example = "33973")
            long received,

            @Schema(
                    description = "20 x on time / received; null if none was received",
                    example = "19.95",
                    nullable = true)
            BigDecimal score) {}

    /** What typing in late makes of it. */
    @Schema(name = "RecordedFigures")
    record Recorded(
            @Schema(description = "on time by when it happened, late by when it was typed in", example = "12")
            long lateInSoftwareOnly,

            @Schema(
                    description = "hours between the finish and when the hub heard of it; null if none is resolved",
                    nullable = true)
            HourSpread delay) {}

    @JsonProperty
    @Schema(description = "early and on time, of those resolved; null if none is", example = "99.7")
    BigDecimal onTimePercent() {
        return Percent.of(early + onTime, resolved);
    }

    @JsonProperty
    @Schema(description = "early, of those resolved", example = "82.8")
    BigDecimal earlyPercent() {
        return Percent.of(early, resolved);
    }

    @JsonProperty
    @Schema(description = "late, of those resolved", example = "0.3")
    BigDecimal latePercent() {
        return Percent.of(late, resolved);
    }
}
