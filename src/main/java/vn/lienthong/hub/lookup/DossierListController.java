package vn.lienthong.hub.lookup;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.hub.dossier.DossierQuery;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.fault.Problem;
import vn.lienthong.hub.security.Caller;
import vn.lienthong.hub.unit.UnitScope;
import vn.lienthong.hub.unit.Units;

/** Many dossiers, for those who have a part in them. */
@RestController
@RequestMapping(path = "/api/v1/dossiers", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Dossiers")
class DossierListController {

    private static final int MAX_LIMIT = 1000;

    private final DossierList list;
    private final Sight sight;
    private final Units units;
    private final Clock clock;

    DossierListController(DossierList list, Sight sight, Units units, Clock clock) {
        this.list = list;
        this.sight = sight;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary = "Lists dossiers, the longest known first",
            description = "Pages by a cursor that stays right under change: a dossier that fits all the while comes"
                    + " exactly once, however many are added or changed meanwhile. Only dossiers that the client may"
                    + " see. To follow all changes, walk the list again and again with `updatedSince` set to when the"
                    + " walk before began, less two minutes: an event is seen once it is accepted for good, a little"
                    + " after its time of recording. Scope: dossiers:read.")
    @ApiResponse(responseCode = "200", description = "A page")
    @ApiResponse(
            responseCode = "400",
            description = "invalid-parameter: the answer names it and says what is expected",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    DossierPage list(
            Caller caller,
            @RequestParam(required = false)
                    @Parameter(
                            description = "Competent or receiving: this unit or one below it, or a unit that ended"
                                    + " and whose work in the dossier's field is theirs today",
                            example = "X77.03")
                    String unit,
            @RequestParam(required = false) DossierState state,
            @RequestParam(required = false)
                    @Parameter(description = "true: in progress and late, pauses taken off; false: all others")
                    Boolean overdue,
            @RequestParam(required = false)
                    @Parameter(
                            description = "Only those whose clock runs and that become late (`lateAfter`) between now"
                                    + " and then: a duration (PT48H, P3D) or a number of hours, by the wall clock, not"
                                    + " by office hours",
                            example = "PT48H")
                    String dueWithin,
            @RequestParam(required = false)
                    @Parameter(
                            description = "Only those of which the hub heard then or later; with an offset",
                            example = "2020-01-01T00:00:00+07:00")
                    String updatedSince,
            @RequestParam(required = false) @Parameter(description = "`next` of the page before") String cursor,
            @RequestParam(defaultValue = "100")
                    @Min(1)
                    @Max(MAX_LIMIT)
                    @Parameter(description = "How many on a page, 1 to 1000")
                    int limit) {
        Instant now = clock.instant();
        Duration within = ListParameters.duration("dueWithin", dueWithin);
        DossierQuery query = new DossierQuery(
                sight.audience(caller),
                scope(unit),
                state,
                overdue,
                within == null ? null : now.plus(within),
                ListParameters.time("updatedSince", updatedSince),
                now);
        return list.page(query, ListParameters.cursor(cursor), limit);
    }

    /** With what they took over from units that ended. */
    private UnitScope scope(String unit) {
        if (ListParameters.isAbsent(unit)) {
            return null;
        }
        Set<String> subtree = units.subtree(unit);
        if (subtree.isEmpty()) {
            throw ListParameters.wrong("unit", "no unit of this code is known; /api/v1/units lists them");
        }
        return UnitScope.of(subtree, units.heirs(units.today()), subtree::contains);
    }
}
