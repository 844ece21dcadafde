package vn.lienthong.hub.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The numbers of one group, or of all. They agree: {@code received + carriedOver = resolved + inProgress}, {@code early +
 * onTime + late = resolved}, {@code inTime + overdue = inProgress}.
 */
record OnTimeFigures(
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "code of the unit or field; left out for the total", example = "DD")
        String key,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "its name, if it is known", example = "Đất đai")
        String name,

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
        long withoutDueTime) {

    @JsonProperty
    @Schema(description = "early and on time, of those resolved; null if none is", example = "99.7")
    BigDecimal onTimePercent() {
        return percent(early + onTime);
    }

    @JsonProperty
    @Schema(description = "early, of those resolved", example = "82.8")
    BigDecimal earlyPercent() {
        return percent(early);
    }

    @JsonProperty
    @Schema(description = "late, of those resolved", example = "0.3")
    BigDecimal latePercent() {
        return percent(late);
    }

    /** With one decimal, half up. */
    private BigDecimal percent(long part) {
        return resolved == 0
                ? null
                : BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(resolved), 1, RoundingMode.HALF_UP);
    }

    OnTimeFigures named(String name) {
        return new OnTimeFigures(
                key,
                name,
                received,
                carriedOver,
                resolved,
                early,
                onTime,
                late,
                inProgress,
                inTime,
                overdue,
                withoutDueTime);
    }
}
