package vn.lienthong.hub.delivery.operation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.hub.delivery.DossierCodes;
import vn.lienthong.hub.fault.Problem;
import vn.lienthong.hub.security.Caller;

/** The record of decisions, for operators. */
@RestController
@RequestMapping(path = "/api/v1/deliveries/audit", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Deliveries")
class AuditController {

    private static final int MAX_LIMIT = 1000;

    private final AuditReader reader;
    private final DossierCodes codes;

    AuditController(AuditReader reader, DossierCodes codes) {
        this.reader = reader;
        this.codes = codes;
    }

    @GetMapping
    @Operation(
            summary = "Who decided what over deliveries, the latest first",
            description = "What operators replayed, skipped, paused and resumed, with their reasons, and what the hub's"
                    + " own rules parked or skipped. What touched nothing is not in it. `code` finds decisions over one"
                    + " delivery alone; those over several bear their filter. Scope: operations.")
    @ApiResponse(responseCode = "200", description = "A page")
    @ApiResponse(
            responseCode = "400",
            description = "invalid-parameter: the answer names it and says what is expected",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "404",
            description = "dossier-not-found: no dossier is called by `code`",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "409",
            description = "code-ambiguous: several systems use this code; the answer names them",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    AuditPage audit(
            Caller caller,
            @RequestParam(required = false) @Parameter(description = "A partner's id", example = "province")
                    String partner,
            @RequestParam(required = false)
                    @Parameter(description = "A code, an alias or the hub's own id of a dossier")
                    String code,
            @RequestParam(required = false) @Parameter(description = "Whose name `code` is, where several use the same")
                    String system,
            @RequestParam(required = false)
                    @Parameter(
                            description = "Nothing before this; with an offset",
                            example = "2020-01-01T00:00:00+07:00")
                    String from,
            @RequestParam(required = false) @Parameter(description = "`next` of the page before") String cursor,
            @RequestParam(defaultValue = "100")
                    @Min(1)
                    @Max(MAX_LIMIT)
                    @Parameter(description = "How many on a page, 1 to 1000")
                    int limit) {
        return reader.page(
                Asked.text("partner", partner),
                Asked.text("code", code) == null ? null : codes.find(caller, code, system),
                Asked.time("from", from),
                Asked.cursor(cursor, Long::valueOf),
                limit);
    }
}
