package vn.lienthong.hub.delivery.summary;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** All partners at a glance. */
@RestController
@RequestMapping(path = "/api/v1/deliveries/summary", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Deliveries")
class DeliverySummaryController {

    private final SummaryReader reader;

    DeliverySummaryController(SummaryReader reader) {
        this.reader = reader;
    }

    @GetMapping
    @Operation(
            summary = "How it stands with each partner",
            description = "What waits, is in flight and is parked, since when, how many were delivered in the last"
                    + " minute, whether the breaker is open and whether somebody paused it. Scope: operations.")
    @ApiResponse(responseCode = "200", description = "All partners, by id")
    DeliverySummary summary() {
        return reader.read();
    }
}
