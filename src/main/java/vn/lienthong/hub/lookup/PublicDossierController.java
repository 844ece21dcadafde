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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Problem;

/** The look-up for citizens, kiosks and bar-code scanners. The rate is limited before it gets here. */
@RestController
@RequestMapping(path = "/public/v1/dossiers/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Public", description = "What everybody may ask, without a token")
class PublicDossierController {

    private final DossierLookup lookup;

    PublicDossierController(DossierLookup lookup) {
        this.lookup = lookup;
    }

    /** The answer is the same sentence whether there is no such dossier or more than one: neither is told apart. */
    @GetMapping
    @Operation(
            summary = "How far a dossier is",
            description = "By the code on the slip: a national code, or the code under which a system speaks of it."
                    + " Internal names find nothing, and neither does a code that several systems use for different"
                    + " dossiers. No token is needed; the number of requests from one address is limited.")
    @ApiResponse(responseCode = "200", description = "The progress")
    @ApiResponse(
            responseCode = "404",
            description = "dossier-not-found",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "429",
            description = "rate-limited: try again after Retry-After",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    PublicDossier progress(
            @PathVariable @Parameter(description = "The code on the slip", example = DossierController.EXAMPLE)
                    String code) {
        return lookup.findPublic(code)
                .map(found -> new PublicDossier(code.strip(), found.state(), Progress.text(found.state())))
                .orElseThrow(() -> new Fault(
                        FaultCode.DOSSIER_NOT_FOUND,
                        "No dossier can be shown by this code. Check it against the slip; a code that belongs to one"
                                + " office only is answered at the desk that gave it."));
    }
}
