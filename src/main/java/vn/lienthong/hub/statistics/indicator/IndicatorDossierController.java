package vn.lienthong.hub.statistics.indicator;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.security.Caller;
import vn.lienthong.hub.statistics.export.Export;
import vn.lienthong.hub.statistics.export.ExportDescription;

/** The dossiers behind the figures of the indicators over HTTP. */
@RestController
@RequestMapping(path = "/api/v1/indicators")
@Tag(name = "Statistics")
class IndicatorDossierController {

    private final DossierPages pages;
    private final IndicatorQuestions questions;
    private final Map<String, Indicator<?>> indicators = new TreeMap<>();

    IndicatorDossierController(DossierPages pages, IndicatorQuestions questions, List<Indicator<?>> indicators) {
        this.pages = pages;
        this.questions = questions;
        indicators.forEach(indicator -> this.indicators.put(indicator.name(), indicator));
    }

    @GetMapping(path = "/{indicator}/dossiers", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The dossiers behind a figure",
            description =
                    "Their codes, and the times by which they were judged, a page at a time. `count` is the figure, and so"
                            + " many are on all pages together. Each answer of an indicator has the addresses. Those late in the"
                            + " software only: on-time with rule=recorded and figure=lateInSoftwareOnly. Scope: statistics:read."
                            + ExportDescription.TEXT)
    @IndicatorDescription
    @RuleDescription
    @Parameter(
            name = "indicator",
            in = ParameterIn.PATH,
            required = true,
            description = "name of an indicator",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {
                                "on-time",
                                "handling-time",
                                "channels",
                                "supplements",
                                "appointments",
                                "stages",
                                "post-days"
                            }),
            example = "on-time")
    @FigureDescription
    @ApiResponse(
            responseCode = "200",
            description = "A page, or all of them as a file",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = DossierPage.class)),
                @Content(mediaType = ExportDescription.CSV, schema = @Schema(type = "string")),
                @Content(mediaType = ExportDescription.LINES, schema = @Schema(implementation = DossierPage.Item.class))
            })
    @ExportDescription
    DossierPage dossiers(
            Caller caller,
            @Parameter(hidden = true) @PathVariable("indicator") String name,
            @Parameter(hidden = true) HttpServletRequest request) {
        Indicator<?> indicator = indicator(name);
        return pages.page(caller, indicator, questions.readPage(indicator, request));
    }

    @GetMapping(
            path = "/{indicator}/dossiers",
            produces = {ExportDescription.CSV, ExportDescription.LINES})
    @Operation(hidden = true)
    Export<DossierPage.Item> all(Caller caller, @PathVariable("indicator") String name, HttpServletRequest request) {
        Indicator<?> indicator = indicator(name);
        return pages.whole(caller, indicator, questions.readWhole(indicator, request));
    }

    private Indicator<?> indicator(String name) {
        Indicator<?> indicator = indicators.get(name);
        if (indicator == null) {
            throw new Fault(
                    FaultCode.NOT_FOUND,
                    "There is no such indicator with dossiers; there are " + String.join(", ", indicators.keySet())
                            + ".");
        }
        return indicator;
    }
}
