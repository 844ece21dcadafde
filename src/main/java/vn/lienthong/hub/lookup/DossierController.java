package vn.lienthong.hub.lookup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.hub.delivery.Deliveries;
import vn.lienthong.hub.fault.Problem;
import vn.lienthong.hub.security.Caller;

/** One dossier, for those who have a part in it. */
@RestController
@RequestMapping(path = "/api/v1/dossiers/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Dossiers", description = "Where a dossier is, what happened to it, who was told")
@ApiResponse(
        responseCode = "404",
        description = "dossier-not-found: none of this name, or none that this client may see",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@ApiResponse(
        responseCode = "409",
        description = "code-ambiguous: several systems use this code; the answer names them",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
class DossierController {

    static final String EXAMPLE = "X77.03-261008-0975";
    static final String CODE = "A code, an alias or the hub's own id of the dossier";
    static final String SYSTEM = "Whose alias is meant, as igate-1 or national: where several systems use the same";

    private final DossierDescription descriptions;
    private final DossierLookup lookup;
    private final Deliveries deliveries;
    private final ObjectMapper json;

    DossierController(DossierDescription descriptions, DossierLookup lookup, Deliveries deliveries, ObjectMapper json) {
        this.descriptions = descriptions;
        this.lookup = lookup;
        this.deliveries = deliveries;
        this.json = json;
    }

    @GetMapping
    @Operation(
            summary = "A dossier with its history",
            description = "State, appointments, units, pauses, marks and every fact with both times: when it happened"
                    + " and when the hub heard of it. `stages` are those of the procedure that have begun, each with its"
                    + " own due time and verdict, so that a late dossier names the unit that was late;"
                    + " `statutoryDueAt` stands beside what was promised. No personal data. A name that moved by a merge, and the hub's"
                    + " old id, answer with the dossier as it is now. Send the ETag as If-None-Match to hear 304"
                    + " while nothing has changed. Scope: dossiers:read; one sees dossiers in which one's units have"
                    + " a role or that one's abilities name.")
    @ApiResponse(
            responseCode = "200",
            description = "The dossier",
            headers = @Header(name = "ETag", description = "Changes with everything that is shown"),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = DossierView.class),
                            examples = @ExampleObject(name = "late in one stage", value = DossierExample.LATE)))
    @ApiResponse(responseCode = "304", description = "Nothing has changed", content = @Content)
    ResponseEntity<byte[]> one(
            Caller caller,
            @PathVariable @Parameter(description = CODE, example = EXAMPLE) String code,
            @RequestParam(required = false) @Parameter(description = SYSTEM) String system)
            throws JsonProcessingException {
        DossierDescription.Described described = descriptions.describe(caller, code, system);
        byte[] body = json.writeValueAsBytes(described.dossier());
        return ResponseEntity.ok()
                .eTag(EntityTag.of(described.version(), body))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }

    @GetMapping("/deliveries")
    @Operation(
            summary = "Who was told what of a dossier",
            description = "In the order of their sequence; with the answer of the partner where it refused or could"
                    + " not be reached. Scope: dossiers:read.")
    @ApiResponse(responseCode = "200", description = "The deliveries")
    List<DossierDelivery> deliveries(
            Caller caller,
            @PathVariable @Parameter(description = CODE, example = EXAMPLE) String code,
            @RequestParam(required = false) @Parameter(description = SYSTEM) String system) {
        return deliveries.ofDossier(lookup.find(caller, code, system).id()).stream()
                .map(DossierDelivery::of)
                .toList();
    }
}
