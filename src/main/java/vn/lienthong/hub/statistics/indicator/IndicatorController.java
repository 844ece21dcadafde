package vn.lienthong.hub.statistics.indicator;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.hub.security.Caller;

/** Indicators of what became of dossiers in the end over HTTP. */
@RestController
@RequestMapping(path = "/api/v1/indicators", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Statistics", description = "The numbers, each with the rule that made it")
class IndicatorController {

    private final IndicatorAnswers answers;
    private final IndicatorQuestions questions;
    private final OnTime onTime;
    private final HandlingTime handlingTime;
    private final Channels channels;
    private final PostTime postTime;

    IndicatorController(
            IndicatorAnswers answers,
            IndicatorQuestions questions,
            OnTime onTime,
            HandlingTime handlingTime,
            Channels channels,
            PostTime postTime) {
        this.answers = answers;
        this.questions = questions;
        this.onTime = onTime;
        this.handlingTime = handlingTime;
        this.channels = channels;
        this.postTime = postTime;
    }

    @GetMapping("/on-time")
    @Operation(
            summary = "How many were on time",
            description = "Received, resolved early, on time and late, and in progress, by the rules of form II.06a;"
                    + " the answer names its rule, what is included and the moment as of which it is known. A period is"
                    + " the state at 24:00 of its last day, with every correction made since. A caller sees the units"
                    + " that its system serves; the province and operators see all. Scope: statistics:read.")
    @IndicatorDescription
    @RuleDescription
    @ApiResponse(responseCode = "200", description = "The numbers")
    IndicatorAnswer<OnTimeFigures> onTime(Caller caller, @Parameter(hidden = true) HttpServletRequest request) {
        return answers.answer(caller, onTime, questions.read(onTime, request));
    }

    @GetMapping("/handling-time")
    @Operation(
            summary = "How long dossiers took",
            description =
                    "Average, median, 90th percentile and longest handling time in hours of office time, of those resolved"
                            + " within the period. Scope: statistics:read.")
    @IndicatorDescription
    @ApiResponse(responseCode = "200", description = "The numbers")
    IndicatorAnswer<HandlingFigures> handlingTime(Caller caller, @Parameter(hidden = true) HttpServletRequest request) {
        return answers.answer(caller, handlingTime, questions.read(handlingTime, request));
    }

    @GetMapping("/channels")
    @Operation(
            summary = "By which way dossiers came",
            description = "Shares of the channels online, counter and post, of those received. Scope: statistics:read.")
    @IndicatorDescription
    @ApiResponse(responseCode = "200", description = "The numbers")
    IndicatorAnswer<ChannelFigures> channels(Caller caller, @Parameter(hidden = true) HttpServletRequest request) {
        return answers.answer(caller, channels, questions.read(channels, request));
    }

    @GetMapping("/post-days")
    @Operation(
            summary = "How long dossiers lie with the post",
            description = "Days between the post's counter (postAccepted) and the hand-over to the agency (handedOver):"
                    + " average, median, 90th percentile and longest, in calendar and in working days; and how many wait."
                    + " The clock starts at the hand-over, so no deadline counts these days. Scope: statistics:read.")
    @IndicatorDescription
    @ApiResponse(responseCode = "200", description = "The numbers")
    IndicatorAnswer<PostDaysFigures> postDays(Caller caller, @Parameter(hidden = true) HttpServletRequest request) {
        return answers.answer(caller, postTime, questions.read(postTime, request));
    }
}
