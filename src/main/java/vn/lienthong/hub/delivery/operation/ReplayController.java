package vn.lienthong.hub.delivery.operation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.hub.delivery.DeliveryState;
import vn.lienthong.hub.fault.Problem;
import vn.lienthong.hub.fault.Violation;
import vn.lienthong.hub.security.Caller;

/** Trying again what was parked. */
@RestController
@RequestMapping(path = "/api/v1/deliveries", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Deliveries")
class ReplayController {

    private final Selections selections;
    private final Matches matches;
    private final Replay replay;
    private final Clock clock;

    ReplayController(Selections selections, Matches matches, Replay replay, Clock clock) {
        this.selections = selections;
        this.matches = matches;
        this.replay = replay;
        this.clock = clock;
    }

    @PostMapping(path = "/replay", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Tries parked deliveries again",
            description = "Ask first without `confirm`: the answer says how many the filter matches and touches"
                    + " nothing. Then send the same filter with that number as `confirm`. If more match by then,"
                    + " nothing is touched and the answer is 422. A replayed delivery keeps its place: what waits"
                    + " behind it goes out after it. Sending the same request again does no harm. Scope:"
                    + " operations.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            examples = {
                                                @ExampleObject(name = "count", value = "{\"partner\": \"province\"}"),
                                                @ExampleObject(
                                                        name = "replay",
                                                        value = "{\"partner\": \"province\", \"confirm\": 3,"
                                                                + " \"reason\": \"it knows the procedure now\"}")
                                            })))
    @ApiResponse(responseCode = "200", description = "How many match, and how many were touched")
    @ApiResponse(
            responseCode = "400",
            description = "invalid-json, empty-body",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "404",
            description = "dossier-not-found: no dossier is called by `code`",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "409",
            description = "code-ambiguous: several systems use this code; the answer names them",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "422",
            description = "invalid-request: the filter has unknown members, or matches more than were confirmed",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    ReplayAnswer replay(Caller caller, @RequestBody BulkRequest request) {
        if (request.state() != null && request.state() != DeliveryState.PARKED) {
            Selections.refuse(List.of(new Violation("/state", "only PARKED ones can be replayed; leave it out")));
        }
        List<Match> parked = matches.find(selections.of(caller, request).in(DeliveryState.PARKED));
        int replayed = request.isConfirmed(parked.size())
                ? replay.release(parked, Order.of(clock.instant(), caller.clientId(), request))
                : 0;
        return ReplayAnswer.of(parked, replayed);
    }
}
