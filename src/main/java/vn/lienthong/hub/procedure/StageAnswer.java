package vn.lienthong.hub.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.lienthong.hub.deadline.Cutoff;
import vn.lienthong.hub.deadline.Explanation;
import vn.lienthong.hub.deadline.Term;

/** One stage of an explained appointment, so that it can be checked with a calendar in hand. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ExplainedStage")
public record StageAnswer(
        int number,
        String role,
        Term term,

        @Schema(description = "the shortened term, which counts where there is one")
        Term committed,

        Cutoff cutoff,

        @Schema(description = "role of the earlier stage that this one starts with")
        String parallelWith,

        Instant startedAt,

        @Schema(description = "the start lay after the cut-off, so day zero is the next working day")
        boolean shifted,

        @Schema(description = "days are counted from here; this day itself is not")
        LocalDate dayZero,

        @Schema(description = "the days that counted, those in a row together")
        List<CountedDays> countedDays,

        @Schema(description = "the days after the start that were passed over, and why")
        List<SkippedDay> skipped,

        @Schema(description = "Saturdays and Sundays on the way on which work is made up for")
        List<NamedDay> makeUpDays,

        Instant dueAt) {

    /** @param officeTime with a term of hours, how much of the day's office time counted (ISO 8601) */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CountedDays")
    public record CountedDays(
            LocalDate from,
            LocalDate to,

            @Schema(description = "number of the first of them, from 1")
            int first,

            @Schema(description = "number of the last of them")
            int last,

            @Schema(description = "with a term of hours: the day's office time that counted", example = "PT3H30M")
            Duration officeTime) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SkippedDay")
    public record SkippedDay(LocalDate date, Explanation.Reason reason, String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "NamedDay")
    public record NamedDay(LocalDate date, String name) {}

    static StageAnswer of(StagePlan.Step step) {
        Stage stage = step.stage();
        Explanation how = step.explanation();
        return new StageAnswer(
                step.number(),
                stage.role(),
                stage.term(),
                stage.committed(),
                stage.cutoff(),
                stage.parallelWith(),
                how.start(),
                how.shifted(),
                how.dayZero(),
                how.counted().stream()
                        .map(days ->
                                new CountedDays(days.from(), days.to(), days.first(), days.last(), days.officeTime()))
                        .toList(),
                how.skipped().stream()
                        .map(day -> new SkippedDay(day.date(), day.reason(), day.name()))
                        .toList(),
                how.makeUpDays().stream()
                        .map(day -> new NamedDay(day.date(), day.name()))
                        .toList(),
                how.dueAt());
    }
}
