package vn.lienthong.hub.statistics.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.swagger.v3.oas.annotations.media.Schema;

/** The numbers of one row, by column of form II.06a; columns 3, 7 and 11 are sums of the others. */
@JsonPropertyOrder({"c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11", "c12", "c13"})
record FormCounts(
        @JsonProperty("c4") @Schema(description = "received in the period, online", example = "73")
        long receivedOnline,

        @JsonProperty("c5") @Schema(description = "received in the period at a counter or by post", example = "608")
        long receivedOther,

        @JsonProperty("c6") @Schema(description = "from the period before", example = "0")
        long carriedOver,

        @JsonProperty("c8") @Schema(description = "resolved early", example = "349")
        long early,

        @JsonProperty("c9") @Schema(description = "resolved on time", example = "161")
        long onTime,

        @JsonProperty("c10") @Schema(description = "resolved late", example = "100")
        long late,

        @JsonProperty("c12") @Schema(description = "in progress and in time", example = "2")
        long inTime,

        @JsonProperty("c13") @Schema(description = "in progress and overdue", example = "69")
        long overdue) {

    static final FormCounts NONE = new FormCounts(0, 0, 0, 0, 0, 0, 0, 0);

    @JsonProperty("c3")
    @Schema(description = "received: c4 + c5 + c6", example = "681")
    long received() {
        return receivedOnline + receivedOther + carriedOver;
    }

    @JsonProperty("c7")
    @Schema(description = "resolved: c8 + c9 + c10", example = "610")
    long resolved() {
        return early + onTime + late;
    }

    @JsonProperty("c11")
    @Schema(description = "in progress: c12 + c13", example = "71")
    long inProgress() {
        return inTime + overdue;
    }

    /** The check of the form: whatever was received is resolved or in progress. */
    boolean agree() {
        return received() == resolved() + inProgress();
    }

    FormCounts plus(FormCounts other) {
        return new FormCounts(
                receivedOnline + other.receivedOnline,
                receivedOther + other.receivedOther,
                carriedOver + other.carriedOver,
                early + other.early,
                onTime + other.onTime,
                late + other.late,
                inTime + other.inTime,
                overdue + other.overdue);
    }
}
