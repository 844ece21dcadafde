package vn.lienthong.hub.statistics;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.hub.fault.Problem;
import vn.lienthong.hub.security.Caller;

/** The indicators over HTTP. */
@RestController
@RequestMapping(path = "/api/v1/indicators", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Statistics", description = "The numbers, each with the rule that made it")
class IndicatorController {

    private final OnTimeIndicator onTime;

    IndicatorController(OnTimeIndicator onTime) {
        this.onTime = onTime;
    }

    @GetMapping("/on-time")
    @Operation(
            summary = "How many were on time",
            description = "Received, resolved early, on time and late, and in progress, by the rules of form II.06a;"
                    + " the answer names its rule, what is included and the moment as of which it is known. A period is"
                    + " the state at 24:00 of its last day, with every correction made since. A caller sees the units"
                    + " that its system serves; the province and operators see all. Scope: statistics:read.")
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
            description = "first day, in Vietnam",
            schema = @Schema(type = "string", format = "date"),
            example = "2026-01-01")
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            required = true,
            description = "last day; it is included",
            schema = @Schema(type = "string", format = "date"),
            example = "2026-12-31")
    @Parameter(
            name = "groupBy",
            in = ParameterIn.QUERY,
            description = "by what the total is taken apart; a unit stands for what counts at itself",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"unit", "field"}),
            example = "field")
    @Parameter(
            name = "rule",
            in = ParameterIn.QUERY,
            description = "against which appointment",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"current", "original"},
                            defaultValue = "current"),
            example = "current")
    @Parameter(
            name = "units",
            in = ParameterIn.QUERY,
            description =
                    "by the units as of then, when the dossiers were finished, or as of now: then what a unit that"
                            + " ended had done counts at the one that took over its work in the dossier's field",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"then", "now"},
                            defaultValue = "then"),
            example = "then")
    @ApiResponse(responseCode = "200", description = "The numbers")
    @ApiResponse(
            responseCode = "400",
            description = "invalid-parameter: every parameter that is missing, wrong or not known, by its name",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "404",
            description = "unit-not-found: no such unit, or none that this token may see",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    OnTimeAnswer onTime(Caller caller, @Parameter(hidden = true) HttpServletRequest request) {
        return onTime.answer(caller, OnTimeParameters.read(request.getParameterMap()));
    }
}
