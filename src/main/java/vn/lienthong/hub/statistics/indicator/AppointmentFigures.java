package vn.lienthong.hub.statistics.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;

/** How often appointments were moved, and how many dossiers bear which hint of a breach. */
record AppointmentFigures(
        @Schema(description = "in hand within the period: received, or carried over", example = "1000")
        long inHand,

        @Schema(description = "of these, with a new appointment within the period", example = "40")
        long rescheduled,

        @Schema(description = "new appointments within the period", example = "44")
        long appointments,

        @Schema(description = "dossiers with a second or later one", example = "4")
        long again,

        @Schema(description = "dossiers with one without an apology", example = "9")
        long withoutApology,

        @Schema(description = "dossiers with one less than a day before the old one ended", example = "6")
        long tooLate,

        @Schema(description = "dossiers with one after the old one had ended", example = "3")
        long afterExpiry,

        @Schema(description = "dossiers whose appointment was changed without being announced", example = "2")
        long rewritten) {

    @JsonProperty
    @Schema(description = "rescheduled, of those in hand; null if none was", example = "4.0", nullable = true)
    BigDecimal rescheduledPercent() {
        return Percent.of(rescheduled, inHand);
    }
}
