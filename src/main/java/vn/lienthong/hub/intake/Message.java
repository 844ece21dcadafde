package vn.lienthong.hub.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.hub.dossier.Names;
import vn.lienthong.hub.dossier.NewFact;
import vn.lienthong.hub.event.Alias;
import vn.lienthong.hub.event.FactRef;
import vn.lienthong.hub.event.FactType;

/**
 * A valid message on its way in.
 *
 * @param raw as it came over the wire: personal data
 * @param data the event's data, NFC
 */
record Message(
        Sender sender,
        FactRef ref,
        FactType type,
        Names names,
        Instant time,
        ObjectNode data,
        byte[] digest,
        String raw,
        boolean backfill) {

    NewFact fact(Instant recordedAt) {
        return new NewFact(
                names,
                ref,
                type,
                time,
                recordedAt,
                sender.partner() == null ? null : sender.partner().id(),
                sender.operator(),
                backfill,
                data);
    }

    /** The names that the data adds to the subject; a national shape counts in whatever system it was put. */
    static List<Alias> aliases(ObjectNode data) {
        List<Alias> aliases = new ArrayList<>();
        data.path("aliases").forEach(alias -> {
            String value = alias.path("value").asText();
            aliases.add(Names.alias(alias.path("system").asText(), value));
        });
        return aliases;
    }

    @Override
    public String toString() {
        return "Message[" + ref + "]";
    }
}
