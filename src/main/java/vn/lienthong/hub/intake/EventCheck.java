package vn.lienthong.hub.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.Violation;

/** Tells what intake would say of an event's form, without accepting it. Touches no database. */
@Component
public class EventCheck {

    private static final Sender ANYBODY = new Sender("check", null, true);

    private final MessageReader reader;

    EventCheck(MessageReader reader) {
        this.reader = reader;
    }

    /** @return everything that is wrong, by JSON pointer; empty if {@link Intake} would take the event */
    public List<Violation> violations(JsonNode event) {
        try {
            reader.read(ANYBODY, event, event.toString(), Intake.Mode.LIVE);
            return List.of();
        } catch (Fault fault) {
            return fault.violations().isEmpty() ? List.of(new Violation("", fault.getMessage())) : fault.violations();
        }
    }
}
