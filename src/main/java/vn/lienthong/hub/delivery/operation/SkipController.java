package vn.lienthong.hub.delivery.operation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.hub.delivery.DeliveryState;
import vn.lienthong.hub.fault.Problem;
import vn.lienthong.hub.fault.Violation;
import vn.lienthong.hub.security.Caller;

/** Giving deliveries up. */
@RestController
@RequestMapping(path = "/api/v1/deliveries", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Deliveries")
class SkipController {

    private static final Set<DeliveryState> IDLE = EnumSet.of(DeliveryState.PARKED, DeliveryState.WAITING);

    private final Selections selections;
    private final Matches matches;
    private final Skip skip;
    private final Clock clock;

    SkipController(Selections selections, Matches matches, Skip skip, Clock clock) {
        this.selections = selections;
        this.matches = matches;
        this.skip = skip;
        this.clock = clock;
    }

    @PostMapping(path = "/skip", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Gives parked or waiting deliveries up",
            description =
                    "The partner is never told, and this cannot be taken back: replay instead if it should be told"
                            + " after all. Needs a `reason` and a filter that names something. Ask first without `confirm`: the"
                            + " answer says how many match and touches nothing. Then send the same with that number as"
                            + " `confirm`; if more match by then, nothing is touched and the answer is 422. If the first one of"
                            + " a lane goes, the next goes out at once; order is kept. What is in flight is left alone. Sending"
                            + " the same request again does no harm. Scope: operations.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            examples = {
                                                @ExampleObject(
                                                        name = "count",
                                                        value = "{\"partner\": \"province\", \"state\": \"PARKED\","
                                                                + " \"reason\": \"told by letter\"}"),
                                                @ExampleObject(
                                                        name = "skip",
                                                        value = "{\"ids\": [\"0199c1a0-7b00-7000-8000-000000000001\"],"
                                                                + " \"confirm\": 1, \"reason\": \"told by letter\"}")
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
            description = "invalid-request: no reason, no filter or one with unknown members, or it matches more than"
                    + " were confirmed",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    SkipAnswer skip(Caller caller, @RequestBody BulkRequest request) {
        Selection selection = selections.of(caller, request);
        check(request);
        List<Match> found = matches.find(selection);
        List<Match> idle = found.stream().filter(each -> !each.inFlight()).toList();
        int skipped = request.isConfirmed(idle.size())
                ? skip.skip(idle, Order.of(clock.instant(), caller.clientId(), request))
                : 0;
        return SkipAnswer.of(idle, found.size() - idle.size(), skipped);
    }

    private static void check(BulkRequest request) {
        List<Violation> violations = new ArrayList<>();
        if (request.reason() == null) {
            violations.add(new Violation("/reason", "is missing: why the partner need not be told"));
        }
        if (request.state() != null && !IDLE.contains(request.state())) {
            violations.add(new Violation("/state", "only PARKED and WAITING ones can be skipped"));
        }
        if (!request.narrows()) {
            violations.add(
                    new Violation("", "name at least one member of the filter; without any it means everything"));
        }
        Selections.refuse(violations);
    }
}
