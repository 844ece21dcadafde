package vn.lienthong.hub.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Problem;

/**
 * Many events in one body, read as it comes in and accepted a transaction's worth at a time. The results are held until
 * the body is read: many clients read no answer before they have sent everything, and would wait for ever.
 */
@Component
class BatchIntake {

    /** Behind an element there is another one, not the end. */
    private static final ObjectReader ELEMENT =
            EventBody.MAPPER.readerFor(JsonNode.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final IntakeService intake;
    private final IntakeProperties properties;
    private volatile boolean ending;

    BatchIntake(IntakeService intake, IntakeProperties properties) {
        this.intake = intake;
        this.properties = properties;
    }

    /** What a batch brings from now on is not begun: each line says so, and the answer still goes out. */
    @EventListener(ContextClosedEvent.class)
    void end() {
        ending = true;
    }

    /** One event a line; empty lines count as lines and have no result. */
    byte[] acceptLines(Sender sender, InputStream body) throws IOException {
        BatchRun run = run(sender);
        LineReader lines = new LineReader(body, (int) properties.maxEvent().toBytes());
        for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
            if (line.tooLong()) {
                run.add(lines.number(), tooLong());
            } else if (!line.blank()) {
                run.add(lines.number(), line.bytes());
            }
        }
        return run.results();
    }

    /** A JSON array. What follows a broken element cannot be read any more; that is said in the last result. */
    byte[] acceptArray(Sender sender, InputStream body) throws IOException {
        BatchRun run = run(sender);
        int number = 0;
        try (JsonParser parser = EventBody.MAPPER.createParser(body)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw new Fault(FaultCode.INVALID_JSON, "A batch is a JSON array of events.");
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                number++;
                JsonNode event = ELEMENT.readTree(parser);
                run.add(number, event.toString());
            }
        } catch (JsonProcessingException e) {
            if (number == 0) {
                throw EventBody.notJson(e);
            }
            run.add(number, Problem.of(EventBody.notJson(e)));
        }
        return run.results();
    }

    private BatchRun run(Sender sender) {
        return new BatchRun(intake, sender, properties.transaction(), () -> ending);
    }

    private Problem tooLong() {
        return Problem.of(
                FaultCode.BODY_TOO_LARGE,
                "This line is over " + properties.maxEvent().toKilobytes()
                        + " KB. The other lines are not touched by it.");
    }
}
