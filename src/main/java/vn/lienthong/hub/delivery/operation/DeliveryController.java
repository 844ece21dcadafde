package vn.lienthong.hub.delivery.operation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.hub.delivery.DeliveryState;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Problem;
import vn.lienthong.hub.fault.Violation;

/** Deliveries for operators of the hub. */
@RestController
@RequestMapping(path = "/api/v1/deliveries", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Deliveries", description = "What partners have still to be told, and trying again what they refused")
class DeliveryController {

    private static final int MAX_LIMIT = 1000;
    private static final String NO_NUL = "must not hold U+0000";

    private final DeliveryList list;
    private final Replay replay;

    DeliveryController(DeliveryList list, Replay replay) {
        this.list = list;
        this.replay = replay;
    }

    @GetMapping
    @Operation(
            summary = "Lists deliveries, oldest first",
            description = "Without a state: all that wait, are in flight or are parked. Scope: operations.")
    @ApiResponse(responseCode = "200", description = "A page")
    @ApiResponse(
            responseCode = "400",
            description = "invalid-parameter: the answer names it and says what is expected",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    DeliveryPage list(
            @RequestParam(required = false) @Parameter(description = "A partner's id", example = "province")
                    String partner,
            @RequestParam(required = false) @Parameter(example = "WAITING") DeliveryState state,
            @RequestParam(required = false) @Parameter(description = "`next` of the page before") String cursor,
            @RequestParam(defaultValue = "100") @Parameter(description = "1 to 1000") int limit) {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw invalid(FaultCode.INVALID_PARAMETER, "limit", "must lie between 1 and " + MAX_LIMIT);
        }
        if (holdsNul(partner)) {
            throw invalid(FaultCode.INVALID_PARAMETER, "partner", NO_NUL);
        }
        return list.page(partner, state, cursor(cursor), limit);
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
                                                        value = "{\"partner\": \"province\", \"confirm\": 3}")
                                            })))
    @ApiResponse(responseCode = "200", description = "How many match, and how many were touched")
    @ApiResponse(
            responseCode = "400",
            description = "invalid-json, empty-body",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "422",
            description = "invalid-request: the filter has unknown members, or matches more than were confirmed",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    ReplayAnswer replay(@RequestBody ReplayRequest request) {
        check(request);
        List<Replay.Parked> parked = replay.find(request);
        if (request.confirm() == null) {
            return new ReplayAnswer(parked.size(), Replay.Parked.byPartner(parked), 0);
        }
        if (parked.size() > request.confirm()) {
            throw invalid(
                    FaultCode.INVALID_REQUEST,
                    "/confirm",
                    "the filter matches " + parked.size() + " deliveries now, more than were confirmed; nothing was"
                            + " touched");
        }
        return new ReplayAnswer(parked.size(), Replay.Parked.byPartner(parked), replay.release(parked));
    }

    private static void check(ReplayRequest request) {
        if (!request.unknown().isEmpty()) {
            throw new Fault(
                    FaultCode.INVALID_REQUEST,
                    "The filter has members that mean nothing here.",
                    request.unknown().keySet().stream()
                            .map(name -> new Violation(
                                    "/" + name.replace("~", "~0").replace("/", "~1"),
                                    "unknown; known are partner, dossier, fact, parkedBefore and confirm"))
                            .toList());
        }
        if (holdsNul(request.partner())) {
            throw invalid(FaultCode.INVALID_REQUEST, "/partner", NO_NUL);
        }
        if (holdsNul(request.fact())) {
            throw invalid(FaultCode.INVALID_REQUEST, "/fact", NO_NUL);
        }
        if (request.confirm() != null && request.confirm() < 0) {
            throw invalid(FaultCode.INVALID_REQUEST, "/confirm", "must not be negative");
        }
    }

    /** PostgreSQL keeps no text with U+0000 and cannot even be asked for one. */
    private static boolean holdsNul(String text) {
        return text != null && text.indexOf('\0') >= 0;
    }

    private static UUID cursor(String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException e) {
            throw invalid(FaultCode.INVALID_PARAMETER, "cursor", "must be `next` of the page before");
        }
    }

    private static Fault invalid(FaultCode code, String pointer, String message) {
        return new Fault(code, pointer + ": " + message, List.of(new Violation(pointer, message)));
    }
}
