package vn.lienthong.hub.statistics.form;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.hub.security.Caller;
import vn.lienthong.hub.statistics.export.Export;
import vn.lienthong.hub.statistics.export.ExportDescription;

/** The dossiers behind the cells of the forms over HTTP. */
@RestController
@RequestMapping(path = "/api/v1/reports")
@Tag(name = "Statistics")
class FormDossierController {

    private final FormDossierList list;
    private final FormQuestions questions;

    FormDossierController(FormDossierList list, FormQuestions questions) {
        this.list = list;
        this.questions = questions;
    }

    @GetMapping(path = "/06a/dossiers", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The dossiers of a cell of form II.06a",
            description =
                    "Their codes, and the times by which they were judged. `count` is the number in the cell, and so"
                            + " many are on all pages together. Scope: statistics:read." + ExportDescription.TEXT)
    @FormDescription
    @Parameter(
            name = "field",
            in = ParameterIn.QUERY,
            description = "code of the row; '-' for the row without one; left out for all fields",
            schema = @Schema(type = "string"),
            example = "DD")
    @CellDescription
    FormDossierPage ofField(Caller caller, @Parameter(hidden = true) HttpServletRequest request) {
        return list.page(caller, FormKind.BY_FIELD, questions.page(FormKind.BY_FIELD, request));
    }

    @GetMapping(
            path = "/06a/dossiers",
            produces = {ExportDescription.CSV, ExportDescription.LINES})
    @Operation(hidden = true)
    Export<FormDossierPage.Item> allOfField(Caller caller, HttpServletRequest request) {
        return list.whole(caller, FormKind.BY_FIELD, questions.whole(FormKind.BY_FIELD, request));
    }

    @GetMapping(path = "/06b/dossiers", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The dossiers of a cell of form II.06b",
            description = "As those of 06a, for one row of 06b. Scope: statistics:read." + ExportDescription.TEXT)
    @FormDescription
    @Parameter(
            name = "row",
            in = ParameterIn.QUERY,
            description = "code of the unit whose row it is; left out for all rows",
            schema = @Schema(type = "string"),
            example = "X77.01")
    @CellDescription
    FormDossierPage ofUnit(Caller caller, @Parameter(hidden = true) HttpServletRequest request) {
        return list.page(caller, FormKind.BY_UNIT, questions.page(FormKind.BY_UNIT, request));
    }

    @GetMapping(
            path = "/06b/dossiers",
            produces = {ExportDescription.CSV, ExportDescription.LINES})
    @Operation(hidden = true)
    Export<FormDossierPage.Item> allOfUnit(Caller caller, HttpServletRequest request) {
        return list.whole(caller, FormKind.BY_UNIT, questions.whole(FormKind.BY_UNIT, request));
    }
}
