package vn.lienthong.hub.lookup;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.fault.Problem;
import vn.lienthong.hub.security.Caller;

/** Many dossiers, for those who have a part in them. */
@RestController
@RequestMapping(path = "/api/v1/dossiers", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Dossiers")
class DossierListController {

    private static final int MAX_LIMIT = 1000;

    private final DossierList list;
    private final DossierQueries queries;

    DossierListController(DossierList list, DossierQueries queries) {
        this.list = list;
        this.queries = queries;
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
            responseCode = "422",
            description = "calendar-unknown: the office time asked for runs into a year whose calendar is not known",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "400",
            description = "invalid-parameter: the answer names it and says what is expected",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    DossierPage list(
            Caller caller,
            @ParameterObject DossierFilter filter,
            @RequestParam(required = false) DossierState state,
            @RequestParam(required = false)
                    @Parameter(description = "true: in progress and late, pauses taken off; false: all others")
                    Boolean overdue,
            @RequestParam(required = false)
                    @Parameter(description = "true: in progress, and the clock stands still; false: all others")
                    Boolean paused,
            @RequestParam(required = false) @Parameter(description = "`next` of the page before") String cursor,
            @RequestParam(defaultValue = "100")
                    @Min(1)
                    @Max(MAX_LIMIT)
                    @Parameter(description = "How many on a page, 1 to 1000")
                    int limit) {
        return list.page(queries.query(caller, filter, state, overdue, paused), ListParameters.cursor(cursor), limit);
    }
}
