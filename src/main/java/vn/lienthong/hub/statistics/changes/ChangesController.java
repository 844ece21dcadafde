package vn.lienthong.hub.statistics.changes;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Problem;
import vn.lienthong.hub.fault.Violation;
import vn.lienthong.hub.security.Caller;
import vn.lienthong.hub.statistics.VisibleUnits;
import vn.lienthong.hub.statistics.milestone.LedgerFold;

/** The feed of changed cells over HTTP. */
@RestController
@Tag(name = "Statistics", description = "The numbers, each with the rule that made it")
class ChangesController {

    private static final int MOST = 5000;

    private final ChangedCells cells;
    private final LedgerFold fold;
    private final VisibleUnits visible;

    ChangesController(ChangedCells cells, LedgerFold fold, VisibleUnits visible) {
        this.cells = cells;
        this.fold = fold;
        this.visible = visible;
    }

    @GetMapping(path = "/api/v1/statistics/changes", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "What changed in the numbers since last time",
            description =
                    "Cells of form II.06a by unit, field and day, each whole and as it is now, in the order of their"
                            + " keys; ask on with next. Of a period: received and resolved are the sums over its days, less what"
                            + " restated says of days before it; in progress and overdue at its end are the sums over all days up"
                            + " to then. Nothing is missed, however many write meanwhile; a transaction that stays open holds the"
                            + " feed up. If the sums were made anew, the feed begins again by itself. A caller sees the units that"
                            + " its system serves; the province and operators see all. Scope: statistics:read.")
    @ApiResponse(responseCode = "200", description = "The cells that changed; none if none has")
    @ApiResponse(
            responseCode = "400",
            description = "invalid-parameter: the parameter that is wrong, by its name",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    ChangesPage changes(
            @Parameter(hidden = true) Caller caller,
            @Parameter(description = "next of the answer before; without it everything") @RequestParam(required = false)
                    String since,
            @Parameter(description = "how many cells at most", schema = @Schema(minimum = "1", maximum = "5000"))
                    @RequestParam(defaultValue = "1000")
                    int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Fault(
                    FaultCode.INVALID_PARAMETER,
                    "Correct the parameters that are named and ask again.",
                    List.of(new Violation("limit", "must be a number from 1 to " + MOST)));
        }
        Optional<Place> after =
                Optional.ofNullable(since).filter(text -> !text.isBlank()).map(Place::parse);
        fold.fold();
        return cells.read(after, visible.all(caller), limit);
    }
}
