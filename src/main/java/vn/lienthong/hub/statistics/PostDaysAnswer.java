package vn.lienthong.hub.statistics;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The indicator of the post's days with everything that is needed to understand and repeat it. */
record PostDaysAnswer(
        @Schema(example = "post-days") String indicator,

        @Schema(description = "with everything below it; null: all that the caller may see", example = "X77")
        String unit,

        @Schema(example = "Tỉnh mẫu X77") String unitName,
        @Schema(example = "2026-01-01") LocalDate from,
        @Schema(example = "2026-12-31") LocalDate to,

        @Schema(description = "everything accepted before is counted", example = "2026-10-08T15:20:00+07:00")
        Instant knownAt,

        @Schema(description = "what is counted and how, in words")
        List<String> inclusions,

        PostDaysFigures total,
        @Schema(description = "by receiving unit") List<PostDaysFigures> groups) {

    static final List<String> INCLUSIONS = List.of(
            "Counted are dossiers that the post handed over to an agency (handedOver) on a day of the period, both dates"
                    + " included; days are days in Vietnam. They count at the receiving unit.",
            "Calendar days are the day of the hand-over less the day of the acceptance at the post's counter"
                    + " (postAccepted); working days are those after the day of the acceptance, up to and including the"
                    + " day of the hand-over, by the calendar of the receiving unit. The same day is 0.",
            "The average has two decimals, half up; a percentile is the smallest number of days that so many of a hundred"
                    + " dossiers do not exceed.",
            "Everything is as known now; an earlier knowledge cannot be asked for.",
            "Of several facts of a kind the first that happened counts, with every correction made since. Waiting are"
                    + " those accepted by the end of the period and not handed over by then.");
}
