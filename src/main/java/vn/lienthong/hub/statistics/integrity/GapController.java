package vn.lienthong.hub.statistics.integrity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.hub.security.Caller;
import vn.lienthong.hub.statistics.AskedOfNumbers;
import vn.lienthong.hub.statistics.AskedPage;
import vn.lienthong.hub.statistics.AskedUnits;
import vn.lienthong.hub.statistics.Scopes;

/** Gaps in the sequences of codes over HTTP. */
@RestController
@RequestMapping(path = "/api/v1/integrity", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Statistics")
class GapController {

    private final GapPages pages;
    private final Scopes scopes;

    GapController(GapPages pages, Scopes scopes) {
        this.pages = pages;
        this.scopes = scopes;
    }

    @GetMapping("/gaps")
    @Operation(
            summary = "Gaps in the sequences of national codes",
            description =
                    "By what stands before the date in the code, and that date: the highest number seen, and which below"
                            + " it no dossier bears. The period is one of dates in codes, at most 92 days. Hints, not verdicts."
                            + " Scope: statistics:read.")
    @AskedOfNumbers
    @AskedUnits
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            required = true,
            description = "first date in the codes",
            schema = @Schema(type = "string", format = "date"),
            example = "2026-10-01")
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            required = true,
            description = "last date in the codes; it is included",
            schema = @Schema(type = "string", format = "date"),
            example = "2026-10-31")
    @AskedPage
    @ApiResponse(responseCode = "200", description = "A page")
    GapPage gaps(Caller caller, @Parameter(hidden = true) HttpServletRequest request) {
        return pages.page(caller, GapQuestion.read(request.getParameterMap(), scopes.latest()));
    }
}
