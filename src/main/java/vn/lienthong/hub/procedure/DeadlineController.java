package vn.lienthong.hub.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.hub.fault.Problem;

/** The legal clock for everybody. */
@RestController
@Tag(name = "Deadlines", description = "The legal clock")
class DeadlineController {

    private static final String EXAMPLE = """
            {
              "startedAt": "2026-10-08T15:20:00+07:00",
              "term": {"value": 5, "unit": "WORKING_DAYS"},
              "cutoff": "AFTER_15H",
              "policy": "SUBTRACT",
              "pauses": [{"from": "2026-10-12T08:00:00+07:00", "to": "2026-10-13T08:00:00+07:00"}],
              "finishedAt": "2026-10-16T10:00:00+07:00"
            }
            """;

    private final DeadlinePreview preview;

    DeadlineController(DeadlinePreview preview) {
        this.preview = preview;
    }

    @PostMapping(
            path = "/api/v1/deadlines/preview",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Reckon a due time",
            description = "The due time of a term, and the verdict on a finish if one is given, by one of the three"
                    + " schools of pauses; the answer names it. A pause without `to` lasts until the finish; without"
                    + " a finish it does not count. `unit` names whose calendar holds; without it the nation's."
                    + " The value of a SAME_DAY term is 0. No token is needed.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = PreviewRequest.class),
                                            examples = @ExampleObject(name = "five days", value = EXAMPLE))))
    @ApiResponse(responseCode = "200", description = "Reckoned")
    @ApiResponse(
            responseCode = "400",
            description = "invalid-json, empty-body",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "422",
            description = "invalid-request: every fault with its JSON pointer; calendar-unknown: a day lies outside the"
                    + " known calendars",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    PreviewAnswer preview(@RequestBody JsonNode body) {
        return preview.reckon(PreviewRequest.read(body));
    }
}
