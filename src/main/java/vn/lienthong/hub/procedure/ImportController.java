package vn.lienthong.hub.procedure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.hub.fault.Problem;
import vn.lienthong.hub.unit.ImportSummary;

/** The import of procedures, for operators. */
@RestController
@RequestMapping(
        path = "/api/v1",
        consumes = MediaType.APPLICATION_NDJSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Catalogue")
@ApiResponse(responseCode = "200", description = "Imported")
@ApiResponse(
        responseCode = "400",
        description = "empty-body",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@ApiResponse(
        responseCode = "422",
        description = "invalid-import: every fault with its line, as in /3/stages/0/term/unit",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
class ImportController {

    private static final String PROCEDURE = """
            {"code":"1.013833","name":"Thay đổi thông tin trên giấy chứng nhận","field":{"code":"DD","name":"Đất đai"},\
            "validFrom":"2016-01-01","stages":[{"role":"COMPETENT","term":{"value":4,"unit":"WORKING_DAYS"},\
            "cutoff":"NONE","pausesFor":["SUPPLEMENT","FINANCIAL"]}]}
            """;
    private final ProcedureImport procedures;

    ImportController(ProcedureImport procedures) {
        this.procedures = procedures;
    }

    @PutMapping("/procedures")
    @Operation(
            summary = "Import procedures",
            description =
                    "One version of a procedure a line, by code and validFrom. A dossier stays with the version of"
                            + " its acceptance. `clockStart` is RECEPTION unless given, or COMPETENT_RECEIPT where the law"
                            + " counts from the competent agency's own receipt. `committed` is the shortened term, never longer"
                            + " than `term`, `pausesFor` is SUPPLEMENT unless given,"
                            + " `parallelWith` the role of an earlier stage, `note` free. Lines that change nothing are counted"
                            + " and left alone, so a file can be sent again. All lines are taken or none. Scope: operations.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_NDJSON_VALUE,
                                            schema = @Schema(type = "string"),
                                            examples = @ExampleObject(name = "a procedure", value = PROCEDURE))))
    ImportSummary putProcedures(@RequestBody byte[] file) {
        return procedures.take(file);
    }
}
