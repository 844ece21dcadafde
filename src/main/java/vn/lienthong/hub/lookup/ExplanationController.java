package vn.lienthong.hub.lookup;

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
import vn.lienthong.hub.security.Caller;

/** The dispute sheet of one dossier. */
@RestController
@Tag(name = "Dossiers")
class ExplanationController {

    private final ExplanationDesk desk;

    ExplanationController(ExplanationDesk desk) {
        this.desk = desk;
    }

    @GetMapping(
            path = "/api/v1/dossiers/{code}/explanation",
            produces = {MediaType.APPLICATION_JSON_VALUE, ExplanationWriter.PLAIN_TEXT})
    @Operation(
            summary = "Why a dossier is early, on time or late",
            description = "The dispute sheet: who said what and when, and whether it counts; by what and when the clock"
                    + " started, by which term and calendar it runs; every request to the citizen and whether the clock"
                    + " stood still for it; every appointment and the rules that it breaks; the verdict under each rule"
                    + " (`current`, `original`, the national `portal`'s, `recorded`: by when it was typed in) and each"
                    + " school of pauses, with its arithmetic; whose stage was late. As known at `knownAt`: of what was"
                    + " recorded later nothing counts, and units, procedures and calendars are those known then, so that"
                    + " the answer to the same question stays the same, also when the dossier has become one with another"
                    + " since. No personal data. `text/plain` gives it in Vietnamese. Scope: dossiers:read; one sees the dossiers"
                    + " that one sees at /api/v1/dossiers/{code}.")
    @ApiResponse(
            responseCode = "200",
            description = "The explanation",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = Explanation.class)),
                @Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string"))
            })
    @ApiResponse(
            responseCode = "400",
            description = "invalid-parameter: knownAt cannot be read, or lies in the future",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "404",
            description =
                    "dossier-not-found: none of this name, none that this client may see, or not known at knownAt",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "409",
            description = "code-ambiguous: several systems use this code; the answer names them",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    Explanation explain(
            Caller caller,
            @PathVariable @Parameter(description = DossierController.CODE, example = DossierController.EXAMPLE)
                    String code,
            @RequestParam(required = false) @Parameter(description = DossierController.SYSTEM) String system,
            @RequestParam(required = false)
                    @Parameter(
                            description =
                                    "As known at this time, with an offset, as in 2026-01-31T08:00:00+07:00; now, if"
                                            + " it is left out")
                    String knownAt) {
        return desk.explain(caller, code, system, ListParameters.time("knownAt", knownAt));
    }
}
