package vn.lienthong.hub.statistics.recomputation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Problem;
import vn.lienthong.hub.security.Caller;

/** Recomputation over HTTP. */
@RestController
@RequestMapping(path = RecomputationController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Statistics", description = "The numbers, each with the rule that made it")
class RecomputationController {

    static final String PATH = "/api/v1/statistics/recomputations";

    private static final Logger log = LoggerFactory.getLogger(RecomputationController.class);

    private final RecomputationTable table;
    private final Clock clock;

    RecomputationController(RecomputationTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @PostMapping
    @Operation(
            summary = "Recompute every number from the history",
            description = "Folds every dossier again, compares with the live figures and tells what differs; there"
                    + " should be nothing. The hub goes on meanwhile; ask the address in Location how far it is. Past"
                    + " moments (knownAt) keep their answers: a repair is known from now on. Scope: operations.")
    @ApiResponse(responseCode = "202", description = "It is under way; Location says where to ask")
    @ApiResponse(
            responseCode = "409",
            description = "recomputation-running: another one is not done yet",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    ResponseEntity<Recomputation> recompute(
            @Parameter(hidden = true) Caller caller,
            @Parameter(description = "whether to make right what differs") @RequestParam(defaultValue = "false")
                    boolean repair) {
        UUID id = UUID.randomUUID();
        if (!table.ask(id, repair, clock.instant())) {
            throw new Fault(
                    FaultCode.RECOMPUTATION_RUNNING, "Another recomputation is not done yet. Ask again when it is.");
        }
        log.info("client {} asked for a recomputation, repair {}", caller.clientId(), repair);
        return ResponseEntity.accepted()
                .location(URI.create(PATH + "/" + id))
                .body(table.find(id).orElseThrow());
    }

    @GetMapping("/{id}")
    @Operation(summary = "How far a recomputation is, and what differed", description = "Scope: operations.")
    @ApiResponse(responseCode = "200", description = "As it stands")
    @ApiResponse(
            responseCode = "404",
            description = "not-found: no such recomputation",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    Recomputation recomputation(
            @Parameter(description = "as in Location", example = "0b6f5f0e-5c1f-4f9a-9d53-6f1c1d2a7b10") @PathVariable
                    UUID id) {
        return table.find(id)
                .orElseThrow(() -> new Fault(
                        FaultCode.NOT_FOUND, "There is no recomputation of this id; POST " + PATH + " starts one."));
    }
}
