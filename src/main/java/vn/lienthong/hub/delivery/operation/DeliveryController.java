package vn.lienthong.hub.delivery.operation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.hub.delivery.DeliveryState;
import vn.lienthong.hub.fault.Problem;
import vn.lienthong.hub.security.Caller;

/** Deliveries for operators of the hub. */
@RestController
@RequestMapping(path = "/api/v1/deliveries", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(
        name = "Deliveries",
        description = "What partners have still to be told: how much, which, why not yet, and what to do about it")
class DeliveryController {

    private static final int MAX_LIMIT = 1000;

    private final DeliveryList list;
    private final Selections selections;

    DeliveryController(DeliveryList list, Selections selections) {
        this.list = list;
        this.selections = selections;
    }

    @GetMapping
    @Operation(
            summary = "Lists deliveries, oldest first",
            description =
                    "Without a state: all that wait, are in flight or are parked. Ask for one by its id to hear why"
                            + " it waits. Scope: operations.")
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
    DeliveryPage list(
            Caller caller,
            @ParameterObject DeliveryFilter filter,
            @RequestParam(required = false) @Parameter(description = "A dossier's number, as `dossier` of a delivery")
                    Long dossier,
            @RequestParam(required = false)
                    @Parameter(description = "Without it: all that is not over", example = "WAITING")
                    DeliveryState state,
            @RequestParam(required = false)
                    @Parameter(
                            description = "Only those for which the partner was called so often or more",
                            example = "0")
                    Integer minAttempts,
            @RequestParam(required = false) @Parameter(description = "`next` of the page before") String cursor,
            @RequestParam(defaultValue = "100")
                    @Min(1)
                    @Max(MAX_LIMIT)
                    @Parameter(description = "How many on a page, 1 to 1000")
                    int limit) {
        return list.page(
                selections.of(caller, filter, dossier, state, minAttempts),
                Asked.cursor(cursor, UUID::fromString),
                limit);
    }
}
