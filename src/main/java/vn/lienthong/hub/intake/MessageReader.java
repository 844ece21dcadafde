package vn.lienthong.hub.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validator;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.dossier.Names;
import vn.lienthong.hub.event.Alias;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.FactRef;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Violation;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;

/** Turns JSON into a valid message, or says everything that is wrong with it. Touches no database. */
@Component
class MessageReader {

    /** A bean property that is a rule, not a member: see {@code Fact}. */
    private static final Pattern RULES_OF_THE_WHOLE = Pattern.compile("/change$");

    private final EventSchemas schemas;
    private final Validator validator;
    private final Partners partners;
    private final IntakeClock clock;

    MessageReader(EventSchemas schemas, Validator validator, Partners partners, IntakeClock clock) {
        this.schemas = schemas;
        this.validator = validator;
        this.partners = partners;
        this.clock = clock;
    }

    /**
     * @param raw the text that {@code json} was read from
     * @throws Fault {@code invalid-event} with every violation, or {@code source-not-yours}
     */
    Message read(Sender sender, JsonNode json, String raw, Intake.Mode mode) {
        EventText text = new EventText();
        JsonNode event = text.normalise(json);
        refuse(text.violations());
        refuse(schemas.violations(event));
        FactRef ref =
                new FactRef(event.get("source").textValue(), event.get("id").textValue());
        Partner speaker = speaker(sender, ref.source());
        DossierEvent said = EventJson.read(event);
        refuse(validator.validate(said).stream()
                .map(wrong -> new Violation(pointer(wrong.getPropertyPath().toString()), wrong.getMessage()))
                .toList());
        refuse(clock.futureViolations(said));
        ObjectNode data = event.get("data") instanceof ObjectNode given
                ? given
                : EventJson.mapper().createObjectNode();
        Alias subject = Names.alias(
                speaker == null ? ref.source() : speaker.id(),
                event.get("subject").textValue());
        return new Message(
                new Sender(sender.clientId(), speaker, sender.operator()),
                ref,
                FactType.ofEventType(event.get("type").textValue()).orElseThrow(),
                new Names(subject, Message.aliases(data)),
                OffsetDateTime.parse(event.get("time").textValue()).toInstant(),
                data,
                ContentDigest.of(event),
                raw,
                mode == Intake.Mode.BACKFILL);
    }

    /** Whose words these are: the sender's own, or, for an operator, whoever has that source. */
    private Partner speaker(Sender sender, String source) {
        Partner partner = partners.bySource(source).orElse(null);
        boolean own = partner != null
                && sender.partner() != null
                && partner.id().equals(sender.partner().id());
        if (!own && !sender.operator()) {
            throw new Fault(
                    FaultCode.SOURCE_NOT_YOURS,
                    sender.partner() == null
                            ? "This client belongs to no partner, so it may not send events."
                            : "Send with the source " + sender.partner().source() + ", or a path below it.",
                    List.of(new Violation("/source", "is not this client's")));
        }
        return partner;
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new Fault(
                    FaultCode.INVALID_EVENT,
                    "Nothing was accepted of this event. Mend what the violations name and send it again.",
                    violations);
        }
    }

    /** {@code fact.corrects.id} is {@code /data/corrects/id} in the event. */
    private static String pointer(String path) {
        String pointer = "/" + path.replace('.', '/').replace("[", "/").replace("]", "");
        pointer = pointer.startsWith("/fact") ? "/data" + pointer.substring("/fact".length()) : pointer;
        return RULES_OF_THE_WHOLE.matcher(pointer).replaceAll("");
    }
}
