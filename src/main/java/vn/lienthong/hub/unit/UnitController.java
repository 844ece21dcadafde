package vn.lienthong.hub.unit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Collection;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.hub.fault.Problem;

/** Units over HTTP: the list for everybody, the import for operators. */
@RestController
@RequestMapping("/api/v1/units")
@Tag(name = "Catalogue", description = "Units, procedures and working calendars")
class UnitController {

    private static final String EXAMPLE = """
            {"code":"X77","name":"Tỉnh mẫu X77","level":"PROVINCE","validFrom":"2016-01-01"}
            {"code":"X77.01","name":"Huyện 1","level":"DISTRICT","parent":"X77","validFrom":"2016-01-01"}
            """;

    private final UnitMemory units;
    private final UnitImport imports;

    UnitController(UnitMemory units, UnitImport imports) {
        this.units = units;
        this.imports = imports;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "All units",
            description = "Every unit as known now, with its validity and successors, by code. No token is needed.")
    @ApiResponse(responseCode = "200", description = "All of them")
    Collection<Unit> list() {
        return units.tree().all();
    }

    @PutMapping(consumes = MediaType.APPLICATION_NDJSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Import units",
            description = "One unit a line. A code that is new is inserted, one that is known with other content gets"
                    + " a new version; lines that change nothing are counted and left alone, so a file can be sent"
                    + " again. All lines are taken or none. Parents and successors must be known or in the file."
                    + " Scope: operations.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_NDJSON_VALUE,
                                            schema = @Schema(type = "string"),
                                            examples = @ExampleObject(name = "two units", value = EXAMPLE))))
    @ApiResponse(responseCode = "200", description = "Imported")
    @ApiResponse(
            responseCode = "400",
            description = "empty-body",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "422",
            description = "invalid-import: every fault with its line, as in /2/parent",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    ImportSummary put(@RequestBody byte[] file) {
        return imports.take(file);
    }
}
