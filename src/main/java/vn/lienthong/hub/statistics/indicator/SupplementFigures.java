package vn.lienthong.hub.statistics.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;

/** How often papers were asked for. */
record SupplementFigures(
        @Schema(description = "in hand within the period: received, or carried over", example = "1000")
        long inHand,

        @Schema(description = "of these, for which papers were asked for within the period", example = "62")
        long asked,

        @Schema(description = "of those asked, asked more than once up to the period's end", example = "7")
        long askedAgain,

        @Schema(description = "requests within the period", example = "71")
        long requests) {

    @JsonProperty
    @Schema(description = "asked, of those in hand; null if none was", example = "6.2", nullable = true)
    BigDecimal askedPercent() {
        return Percent.of(asked, inHand);
    }
}
