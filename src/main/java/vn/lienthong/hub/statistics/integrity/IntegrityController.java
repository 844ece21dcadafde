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
import vn.lienthong.hub.statistics.AskedOfPeriod;
import vn.lienthong.hub.statistics.AskedPage;
import vn.lienthong.hub.statistics.Scopes;

/** Hints of something irregular over HTTP. */
@RestController
@RequestMapping(path = "/api/v1/integrity", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Statistics")
class IntegrityController {

    private final IntegrityCounts counts;
    private final IntegrityPages pages;
    private final Scopes scopes;

    IntegrityController(IntegrityCounts counts, IntegrityPages pages, Scopes scopes) {
        this.counts = counts;
        this.pages = pages;
        this.scopes = scopes;
    }

    @GetMapping
    @Operation(
            summary = "Hints of something irregular, by kind",
            description = "Skipped stages, silently moved appointments, completion without processing, returns before"
                    + " completion, finishes while something was still asked for, facts out of place, second"
                    + " re-appointments: how many, and of how many dossiers. Hints, not verdicts. A caller sees the units"
                    + " that its system serves; the province and operators see all. Scope: statistics:read.")
    @AskedOfNumbers
    @AskedOfPeriod
    @Parameter(
            name = "groupBy",
            in = ParameterIn.QUERY,
            description = "by unit, or not told apart",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"unit"}),
            example = "unit")
    @ApiResponse(responseCode = "200", description = "The numbers")
    IntegrityAnswer counts(Caller caller, @Parameter(hidden = true) HttpServletRequest request) {
        return counts.answer(caller, IntegrityParameters.counts(request.getParameterMap(), scopes.latest()));
    }

    @GetMapping("/dossiers")
    @Operation(
            summary = "The dossiers with hints of a kind",
            description =
                    "A page at a time, each with the events that led to the hint. `count` is the number of dossiers that"
                            + " the count of hints names. Scope: statistics:read.")
    @AskedOfNumbers
    @AskedOfPeriod
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            required = true,
            description = "name of a kind",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {
                                "skipped-stage",
                                "completion-without-processing",
                                "return-before-completion",
                                "finished-while-waiting",
                                "fact-out-of-place",
                                "silently-moved-appointment",
                                "second-reappointment"
                            }),
            example = "completion-without-processing")
    @AskedPage
    @ApiResponse(responseCode = "200", description = "A page")
    IntegrityPage dossiers(Caller caller, @Parameter(hidden = true) HttpServletRequest request) {
        return pages.page(caller, IntegrityParameters.dossiers(request.getParameterMap(), scopes.latest()));
    }
}
