package vn.lienthong.hub.procedure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.hub.fault.Problem;

/** The explained appointment for everybody. */
@RestController
@Tag(name = "Deadlines")
class AppointmentController {

    private final AppointmentDesk desk;

    AppointmentController(AppointmentDesk desk) {
        this.desk = desk;
    }

    @GetMapping(
            path = "/api/v1/procedures/{code}/appointment",
            produces = {MediaType.APPLICATION_JSON_VALUE, AppointmentWriter.PLAIN_TEXT})
    @Operation(
            summary = "The due time to print on a slip, explained",
            description =
                    "Which term counts, from when, which days counted and which were skipped and why, stage by stage, so"
                            + " that an official can check it by hand. `text/plain` gives the same explanation in Vietnamese."
                            + " By the version of the procedure in force at the start, and by the calendars as known now. What"
                            + " starts the clock depends on the procedure and the channel; `startedBy` says as which moment"
                            + " `receivedAt` was read. No token is needed.")
    @ApiResponse(
            responseCode = "200",
            description = "Reckoned",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = AppointmentAnswer.class)),
                @Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string"))
            })
    @ApiResponse(
            responseCode = "400",
            description = "invalid-parameter: the time cannot be read, or the channel or the unit is not known",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "404",
            description = "procedure-not-found",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "422",
            description = "calendar-unknown: the term runs into a year whose calendar is not known",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    AppointmentAnswer explain(
            @Parameter(example = "1.013831") @PathVariable String code,
            @Parameter(
                            description =
                                    "with any offset (the + written as %2B), or without one in Vietnam's time; now, if it is"
                                            + " left out",
                            example = "2026-10-08T15:20:00+07:00")
                    @RequestParam(required = false)
                    String receivedAt,
            @Parameter(description = "how the dossier comes in", example = "COUNTER")
                    @RequestParam(defaultValue = "COUNTER")
                    ReceptionChannel channel,
            @Parameter(description = "whose calendar holds; left out for the nation's", example = "X77.01.01")
                    @RequestParam(required = false)
                    String unit) {
        return desk.explain(code, receivedAt, channel, unit);
    }
}
