package vn.lienthong.hub.statistics.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;

/** By which way dossiers came; the three add up to those received. */
record ChannelFigures(
        @Schema(description = "received within the period", example = "100")
        long received,

        @Schema(example = "70") long online,
        @Schema(example = "25") long counter,
        @Schema(example = "5") long post) {

    @JsonProperty
    @Schema(description = "of those received; null if none was", example = "70.0", nullable = true)
    BigDecimal onlinePercent() {
        return Percent.of(online, received);
    }

    @JsonProperty
    @Schema(description = "likewise", example = "25.0", nullable = true)
    BigDecimal counterPercent() {
        return Percent.of(counter, received);
    }

    @JsonProperty
    @Schema(description = "likewise", example = "5.0", nullable = true)
    BigDecimal postPercent() {
        return Percent.of(post, received);
    }
}
