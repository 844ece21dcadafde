package vn.lienthong.hub.statistics.indicator;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.hub.security.Caller;
import vn.lienthong.hub.statistics.Scopes;

/** The early warning over HTTP. */
@RestController
@RequestMapping(path = "/api/v1/indicators/due-soon", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Statistics")
class DueSoonController {

    private final DueSoonAnswers answers;
    private final Scopes scopes;

    DueSoonController(DueSoonAnswers answers, Scopes scopes) {
        this.answers = answers;
        this.scopes = scopes;
    }

    @GetMapping
    @Operation(
            summary = "What is about to be late",
            description =
                    "Dossiers in progress by the office time left until they are late: the number that an office can still"
                            + " change. What is overdue, what falls into each band, what comes later, and apart what waits for"
                            + " the citizen; each with the address of the dossiers that it is made of. With `knownAt`: what was"
                            + " about to be late at that moment. A caller sees the units that its system serves; the province"
                            + " and operators see all. Scope: statistics:read.")
    @DueSoonDescription
    @ApiResponse(responseCode = "200", description = "The numbers")
    DueSoonAnswer dueSoon(Caller caller, @Parameter(hidden = true) HttpServletRequest request) {
        return answers.answer(caller, DueSoonParameters.read(request.getParameterMap(), scopes.latest()));
    }

    @GetMapping("/dossiers")
    @Operation(
            summary = "The dossiers behind a figure of the early warning",
            description = "`overdue`, `within8` (of the band that ends with 8 hours), `more`, `paused` or"
                    + " `withoutDueTime`, a page at a time. Each answer of the early warning has the addresses. Scope:"
                    + " statistics:read.")
    @DueSoonDescription
    @FigureDescription
    @ApiResponse(responseCode = "200", description = "A page")
    DossierPage dossiers(Caller caller, @Parameter(hidden = true) HttpServletRequest request) {
        return answers.page(caller, DueSoonParameters.readDossiers(request.getParameterMap(), scopes.latest()));
    }
}
