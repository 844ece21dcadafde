package vn.lienthong.hub.delivery.pause;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Problem;
import vn.lienthong.hub.partner.Partners;
import vn.lienthong.hub.security.Caller;

/** Pausing partners. */
@RestController
@RequestMapping(path = "/api/v1/partners/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Deliveries")
@ApiResponse(
        responseCode = "404",
        description = "partner-not-found: this hub knows no such partner",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
class PauseController {

    private static final String ID = "A partner's id";

    private final Pauses pauses;
    private final Partners partners;
    private final Clock clock;

    PauseController(Pauses pauses, Partners partners, Clock clock) {
        this.pauses = pauses;
        this.partners = partners;
        this.clock = clock;
    }

    @PostMapping(path = "/pause", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Stops telling a partner anything",
            description = "On every node within a second. Calls that run end; nothing is lost: facts for it go on being"
                    + " accepted and wait. Only deliveries pause; it is still polled. Sent again it changes nothing, or"
                    + " the reason and the end. Scope: operations.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "pause",
                                                            value = "{\"reason\": \"they move to another data centre\","
                                                                    + " \"until\": \"2099-10-09T05:00:00+07:00\"}"))))
    @ApiResponse(responseCode = "200", description = "It is paused")
    @ApiResponse(
            responseCode = "400",
            description = "invalid-json, empty-body",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "422",
            description = "invalid-request: no reason, unknown members, or an end that is past",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    PartnerPause pause(
            Caller caller,
            @PathVariable @Parameter(description = ID, example = "xa-13") String id,
            @RequestBody PauseRequest request) {
        known(id);
        request.check(clock.instant());
        return pauses.pause(id, caller.clientId(), request.keptReason(), request.until());
    }

    @PostMapping("/resume")
    @Operation(
            summary = "Tells a partner again what waits for it",
            description = "Everything goes on in its order. Safe to repeat, and for a partner that is not paused."
                    + " Scope: operations.")
    @ApiResponse(responseCode = "200", description = "It is not paused")
    PartnerPause resume(Caller caller, @PathVariable @Parameter(description = ID, example = "xa-13") String id) {
        known(id);
        return pauses.resume(id, caller.clientId());
    }

    private void known(String id) {
        if (partners.find(id).isEmpty()) {
            throw new Fault(
                    FaultCode.PARTNER_NOT_FOUND,
                    "This hub knows no partner of this id; GET /api/v1/deliveries/summary lists all.");
        }
    }
}
