package vn.lienthong.hub.procedure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Problem;

/** The catalogue for everybody. */
@RestController
@RequestMapping(path = "/api/v1/procedures", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Catalogue")
class ProcedureController {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final CatalogueMemory catalogue;
    private final Clock clock;

    ProcedureController(CatalogueMemory catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary = "All procedures",
            description = "Of every procedure the version in force, by code. No token is needed.")
    @ApiResponse(responseCode = "200", description = "All of them")
    @ApiResponse(
            responseCode = "400",
            description = "invalid-parameter: `on` is no day",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    List<ProcedureView> list(
            @Parameter(description = "a day other than today", example = "2026-10-08")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate on) {
        return catalogue.index().all(dayOf(on)).stream().map(ProcedureView::of).toList();
    }

    @GetMapping("/{code}")
    @Operation(
            summary = "One procedure",
            description =
                    "The version in force, and from when each known version holds. A local tail of the code, as in"
                            + " 1.013831.H19, is cut. No token is needed.")
    @ApiResponse(responseCode = "200", description = "Found")
    @ApiResponse(
            responseCode = "404",
            description = "procedure-not-found",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    ProcedureView one(
            @Parameter(example = "1.013831") @PathVariable String code,
            @Parameter(description = "a day other than today", example = "2026-10-08")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate on) {
        CatalogueIndex index = catalogue.index();
        CatalogueEntry entry = index.find(code, dayOf(on));
        if (entry == null) {
            throw new Fault(FaultCode.PROCEDURE_NOT_FOUND, "The catalogue knows no procedure of this code.");
        }
        return ProcedureView.of(entry, index.versions(code).keySet());
    }

    private LocalDate dayOf(LocalDate on) {
        return on == null ? LocalDate.now(clock.withZone(VIETNAM)) : on;
    }
}
