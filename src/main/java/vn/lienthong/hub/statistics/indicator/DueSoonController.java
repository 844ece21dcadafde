package vn.lienthong.hub.statistics.indicator;

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
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.hub.fault.Problem;
import vn.lienthong.hub.security.Caller;

/** The early warning over HTTP. */
@RestController
@Tag(name = "Statistics")
class DueSoonController {

    private final DueSoonIndicator indicator;

    DueSoonController(DueSoonIndicator indicator) {
        this.indicator = indicator;
    }

    @GetMapping(path = "/api/v1/indicators/due-soon", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "What is about to be late",
            description =
                    "Dossiers in progress by the office time left until they are late, as of now: the number that an"
                            + " office can still change. What is overdue, what falls into each band, what comes later, and apart"
                            + " what waits for the citizen; each with the address of the list that shows it. A caller sees the"
                            + " units that its system serves; the province and operators see all. Scope: statistics:read.")
    @Parameter(
            name = "unit",
            in = ParameterIn.QUERY,
            description =
                    "code of a unit; it is meant with everything below it. Without it: all that the caller may see",
            schema = @Schema(type = "string"),
            example = "X77")
    @Parameter(
            name = "groupBy",
            in = ParameterIn.QUERY,
            description = "some of unit, field, procedure, stage, with commas between. By stage only what is overdue or"
                    + " within the last band is taken apart",
            schema = @Schema(type = "string"),
            example = "unit,stage")
    @Parameter(
            name = "hours",
            in = ParameterIn.QUERY,
            description = "ends of the bands in office hours, 8 a working day; one to ten growing numbers up to 2000",
            schema = @Schema(type = "string", defaultValue = "4,8,16,40"),
            example = "8,16,40")
    @ApiResponse(responseCode = "200", description = "The numbers")
    @ApiResponse(
            responseCode = "400",
            description = "invalid-parameter: every parameter that is wrong or not known, by its name",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "404",
            description = "unit-not-found: no such unit, or none that this token may see",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "422",
            description = "calendar-unknown: a band runs into a year whose calendar is not known",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    DueSoonAnswer dueSoon(Caller caller, @Parameter(hidden = true) HttpServletRequest request) {
        return indicator.answer(caller, DueSoonQuestion.read(request.getParameterMap()));
    }
}
