package vn.lienthong.hub.statistics.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;

/** How stages kept their terms. {@code early + onTime + late + notReckoned = ended}, {@code inTime + overdue = open}. */
record StageFigures(
        @Schema(description = "ended within the period", example = "400")
        long ended,

        @Schema(description = "on a day before they were due", example = "310")
        long early,

        @Schema(example = "70") long onTime,
        @Schema(example = "20") long late,

        @Schema(description = "ended, and it is not known when they were due", example = "0")
        long notReckoned,

        @Schema(description = "begun, and not ended at the period's end", example = "35")
        long open,

        @Schema(example = "31") long inTime,
        @Schema(example = "4") long overdue) {

    @JsonProperty
    @Schema(description = "late, of those ended; null if none has", example = "5.0", nullable = true)
    BigDecimal latePercent() {
        return Percent.of(late, ended);
    }
}
