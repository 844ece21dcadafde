package vn.lienthong.hub.statistics;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.hub.fault.Problem;
import vn.lienthong.hub.security.Caller;

/** The indicator of the post's days over HTTP. */
@RestController
@RequestMapping(path = "/api/v1/indicators", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Statistics", description = "The numbers, each with the rule that made it")
class PostDaysController {

    private final PostDaysIndicator indicator;

    PostDaysController(PostDaysIndicator indicator) {
        this.indicator = indicator;
    }

    @GetMapping("/post-days")
    @Operation(
            summary = "How long dossiers lie with the post",
            description = "Days between the post's counter (postAccepted) and the hand-over to the agency (handedOver),"
                    + " by receiving unit: count, average, median, 90th percentile, longest, in calendar and in working"
                    + " days. The clock starts at the hand-over, so no deadline counts these days. As"
                    + " known now: there is no 'knownAt'. A caller sees the"
                    + " units that its system serves; the province and operators see all. Scope: statistics:read.")
    @Parameter(
            name = "unit",
            in = ParameterIn.QUERY,
            description =
                    "code of a unit; it is meant with everything below it. Without it: all that the caller may see",
            schema = @Schema(type = "string"),
            example = "X77")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            required = true,
            description = "first day of hand-over, in Vietnam",
            schema = @Schema(type = "string", format = "date"),
            example = "2026-01-01")
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            required = true,
            description = "last day; it is included",
            schema = @Schema(type = "string", format = "date"),
            example = "2026-12-31")
    @ApiResponse(responseCode = "200", description = "The numbers")
    @ApiResponse(
            responseCode = "400",
            description = "invalid-parameter: every parameter that is missing, wrong or not known, by its name",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "404",
            description = "unit-not-found: no such unit, or none that this token may see",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    PostDaysAnswer postDays(Caller caller, @Parameter(hidden = true) HttpServletRequest request) {
        return indicator.answer(caller, read(request));
    }

    private static PeriodQuestion read(HttpServletRequest request) {
        ParameterReader reader = new ParameterReader(List.of("unit", "from", "to"), request.getParameterMap());
        PeriodQuestion question = new PeriodQuestion(reader.one("unit"), reader.period(), UnitsAs.THEN, null);
        reader.check();
        return question;
    }
}
