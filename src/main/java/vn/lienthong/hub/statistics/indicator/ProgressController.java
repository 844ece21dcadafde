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

/** Indicators of what happened on the way over HTTP. */
@RestController
@RequestMapping(path = "/api/v1/indicators", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Statistics")
class ProgressController {

    private final IndicatorAnswers answers;
    private final IndicatorQuestions questions;
    private final Supplements supplements;
    private final Appointments appointments;
    private final StageLateness stages;

    ProgressController(
            IndicatorAnswers answers,
            IndicatorQuestions questions,
            Supplements supplements,
            Appointments appointments,
            StageLateness stages) {
        this.answers = answers;
        this.questions = questions;
        this.supplements = supplements;
        this.appointments = appointments;
        this.stages = stages;
    }

    @GetMapping("/supplements")
    @Operation(
            summary = "How often papers were asked for",
            description =
                    "Dossiers asked for papers, once and more than once, and the requests. Scope: statistics:read.")
    @IndicatorDescription
    @ApiResponse(responseCode = "200", description = "The numbers")
    IndicatorAnswer<SupplementFigures> supplements(
            Caller caller, @Parameter(hidden = true) HttpServletRequest request) {
        return answers.answer(caller, supplements, questions.read(supplements, request));
    }

    @GetMapping("/appointments")
    @Operation(
            summary = "How often appointments were moved",
            description = "New appointments, and hints of a breach of the rule of re-appointment (NĐ 61/2018 Art. 19)."
                    + " Scope: statistics:read.")
    @IndicatorDescription
    @ApiResponse(responseCode = "200", description = "The numbers")
    IndicatorAnswer<AppointmentFigures> appointments(
            Caller caller, @Parameter(hidden = true) HttpServletRequest request) {
        return answers.answer(caller, appointments, questions.read(appointments, request));
    }

    @GetMapping("/stages")
    @Operation(
            summary = "Whose stages were late",
            description =
                    "Stages that ended early, on time and late within the period, and those open at its end, at the unit"
                            + " whose they were. Scope: statistics:read.")
    @IndicatorDescription
    @ApiResponse(responseCode = "200", description = "The numbers")
    IndicatorAnswer<StageFigures> stages(Caller caller, @Parameter(hidden = true) HttpServletRequest request) {
        return answers.answer(caller, stages, questions.read(stages, request));
    }
}
