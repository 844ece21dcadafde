package vn.lienthong.hub.statistics.form;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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

/** The forms over HTTP: as JSON, CSV or XLSX, by Accept. */
@RestController
@RequestMapping(
        path = "/api/v1/reports",
        produces = {MediaType.APPLICATION_JSON_VALUE, FormCsv.TYPE, FormXlsx.TYPE})
@Tag(name = "Statistics", description = "The numbers, each with the rule that made it")
class FormController {

    private final FormReport report;
    private final FormQuestions questions;

    FormController(FormReport report, FormQuestions questions) {
        this.report = report;
        this.questions = questions;
    }

    @GetMapping("/06a")
    @Operation(
            summary = "Form II.06a of a unit",
            description =
                    "One row a field. CSV has the columns fieldCode, fieldName, c3 to c13, no total; XLSX looks like the"
                            + " printed form. The answer names its rules and the moment as of which it is known; asked again with"
                            + " that `knownAt`, JSON and CSV are the same byte for byte. Scope: statistics:read.")
    @FormDescription
    @ApiResponse(
            responseCode = "200",
            description = "The form",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = FormAnswer.class)),
                @Content(mediaType = FormCsv.TYPE, schema = @Schema(type = "string")),
                @Content(mediaType = FormXlsx.TYPE, schema = @Schema(type = "string", format = "binary"))
            })
    @ApiResponse(
            responseCode = "406",
            description = "not-acceptable: the form comes as JSON, CSV or XLSX",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    FormAnswer byField(Caller caller, @Parameter(hidden = true) HttpServletRequest request) {
        return report.answer(caller, FormKind.BY_FIELD, questions.form(request));
    }

    @GetMapping("/06b")
    @Operation(
            summary = "Form II.06b: a unit by those below it",
            description =
                    "One row for each unit directly below the one named, with everything below it, and one for the unit"
                            + " itself. CSV has the columns unitCode, unitName, c3 to c13, no total. Otherwise as 06a. Scope:"
                            + " statistics:read.")
    @FormDescription
    @ApiResponse(
            responseCode = "200",
            description = "The form",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = FormAnswer.class)),
                @Content(mediaType = FormCsv.TYPE, schema = @Schema(type = "string")),
                @Content(mediaType = FormXlsx.TYPE, schema = @Schema(type = "string", format = "binary"))
            })
    @ApiResponse(
            responseCode = "406",
            description = "not-acceptable: the form comes as JSON, CSV or XLSX",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    FormAnswer byUnit(Caller caller, @Parameter(hidden = true) HttpServletRequest request) {
        return report.answer(caller, FormKind.BY_UNIT, questions.form(request));
    }
}
