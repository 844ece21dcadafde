package vn.lienthong.hub.delivery.explanation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Problem;

/** One delivery, explained. */
@RestController
@RequestMapping(path = "/api/v1/deliveries", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Deliveries")
class DeliveryExplanationController {

    private final Explainer explainer;

    DeliveryExplanationController(Explainer explainer) {
        this.explainer = explainer;
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "Explains one delivery",
            description =
                    "Why it waits, since when, what was tried with which answers, and what comes next. `reason` and"
                            + " those in `why` are stable codes: DELIVERED, SKIPPED, PARKED, BEHIND, IN_FLIGHT,"
                            + " PARTNER_UNKNOWN, NO_CONNECTION, PAUSED, BREAKER_OPEN, BACKING_OFF, POSTPONED, DUE. Ids are in the"
                            + " list, and in the deliveries of a dossier. Scope: operations.")
    @ApiResponse(responseCode = "200", description = "The delivery as it stands")
    @ApiResponse(
            responseCode = "404",
            description = "not-found: no such delivery",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    DeliveryExplanation explain(
            @PathVariable @Parameter(description = "A delivery's id", example = "0199c1a0-7b00-7000-8000-000000000001")
                    UUID id) {
        return explainer
                .explain(id)
                .orElseThrow(() -> new Fault(
                        FaultCode.NOT_FOUND,
                        "There is no delivery of this id. GET /api/v1/deliveries lists what is not over;"
                                + " ?code= narrows it to a dossier."));
    }
}
