package vn.lienthong.hub.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import vn.lienthong.hub.fault.Problem;
import vn.lienthong.hub.security.Caller;

/** The canonical way in. */
@RestController
@RequestMapping("/api/v1/events")
class EventController implements EventApi {

    private static final String EVENT = "application/cloudevents+json";
    private static final String BATCH = "application/cloudevents-batch+json";
    private static final String LINES = "application/x-ndjson";

    private final IntakeService intake;
    private final BatchIntake batches;
    private final IntakeProperties properties;

    EventController(IntakeService intake, BatchIntake batches, IntakeProperties properties) {
        this.intake = intake;
        this.batches = batches;
        this.properties = properties;
    }

    @Override
    @PostMapping(consumes = {EVENT, MediaType.APPLICATION_JSON_VALUE})
    public ResponseEntity<?> one(Caller caller, HttpServletRequest request) throws IOException {
        byte[] body = LimitedBody.of(request, properties.maxEvent()).readAllBytes();
        IntakeService.Entry entry = intake.read(sender(caller), EventBody.text(body), Intake.Mode.LIVE);
        IntakeResult result = intake.accept(entry);
        if (result instanceof IntakeResult.Rejected rejected) {
            return ResponseEntity.status(rejected.status())
                    .contentType(MediaType.parseMediaType(Problem.MEDIA_TYPE))
                    .body(rejected.problem());
        }
        IntakeResult.Accepted accepted = (IntakeResult.Accepted) result;
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(accepted.status()).contentType(MediaType.APPLICATION_JSON);
        if (accepted.replayed()) {
            answer.header("Idempotent-Replayed", "true");
        }
        return answer.location(dossier(accepted.receipt().dossier())).body(accepted.receipt());
    }

    @Override
    @PostMapping(consumes = LINES)
    public ResponseEntity<byte[]> lines(Caller caller, HttpServletRequest request) throws IOException {
        try (InputStream body = LimitedBody.of(request, properties.maxBatch())) {
            return answer(batches.acceptLines(sender(caller), body));
        }
    }

    @Override
    @PostMapping(consumes = BATCH)
    public ResponseEntity<byte[]> batch(Caller caller, HttpServletRequest request) throws IOException {
        try (InputStream body = LimitedBody.of(request, properties.maxBatch())) {
            return answer(batches.acceptArray(sender(caller), body));
        }
    }

    private static ResponseEntity<byte[]> answer(byte[] results) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(LINES)).body(results);
    }

    private static Sender sender(Caller caller) {
        return new Sender(caller.clientId(), caller.partner(), caller.operator());
    }

    private static URI dossier(String code) {
        return UriComponentsBuilder.fromPath("/api/v1/dossiers/{code}").build(code);
    }
}
