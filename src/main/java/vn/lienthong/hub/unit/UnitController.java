package vn.lienthong.hub.unit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
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
            description = "Without `at` every unit by its latest period, those that have ended or not yet begun among"
                    + " them; with `at` the units that exist on that day, as they stood or will stand then. By code."
                    + " No token is needed.")
    @ApiResponse(responseCode = "200", description = "All of them")
    @ApiResponse(
            responseCode = "400",
            description = "invalid-parameter: `at` is no day",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    Collection<Unit> list(
            @Parameter(description = "as of this day", example = "2025-06-30")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate at) {
        return at == null
                ? units.codes().stream()
                        .flatMap(code -> units.find(code).stream())
                        .toList()
                : units.at(at).all();
    }

    @GetMapping(path = "/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "One unit",
            description = "Its latest period, all its periods, the units that took over its work when it ended"
                    + " (`successors`, by field) and those from which it took over (`predecessors`). No token is"
                    + " needed.")
    @ApiResponse(responseCode = "200", description = "Found")
    @ApiResponse(
            responseCode = "404",
            description = "unit-not-found",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    UnitView one(@Parameter(example = "X77.01") @PathVariable String code) {
        UnitView unit = UnitView.of(code, units);
        if (unit == null) {
            throw new Fault(
                    FaultCode.UNIT_NOT_FOUND, "No unit of this code is known. GET /api/v1/units lists the units.");
        }
        return unit;
    }

    @PutMapping(consumes = MediaType.APPLICATION_NDJSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Import units",
            description = "One period of a unit a line. A code that is new is inserted. A known code with a known"
                    + " `validFrom` replaces that period; with another `validFrom` it begins a new period, as when"
                    + " the unit gets another parent, and the one before ends the day before. A unit that ends says"
                    + " its last day in `validTo` and who takes over in `successors`, by field; without fields a"
                    + " successor takes all that no other one names. Lines that change nothing are counted and left"
                    + " alone, so a file can be sent again. All lines are taken or none. Parents must exist as long"
                    + " as the units below them, successors on the day after the last. Scope: operations.",
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
