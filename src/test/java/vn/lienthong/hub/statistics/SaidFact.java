package vn.lienthong.hub.statistics;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import vn.lienthong.hub.event.EventJson;

/** One line of a generated ledger: an event that a source says. */
public final class SaidFact {

    private final ObjectNode json = EventJson.mapper().createObjectNode();
    private final ObjectNode data = json.putObject("data");

    /** @param fact short name, as in {@code received}; @param time in Vietnam */
    public SaidFact(String source, String id, String fact, String subject, LocalDateTime time) {
        json.put("specversion", "1.0")
                .put("id", id)
                .put("source", source)
                .put("type", "vn.lienthong.dossier." + fact + ".v1")
                .put("subject", subject)
                .put("time", text(time));
    }

    public SaidFact with(String member, String value) {
        data.put(member, value);
        return this;
    }

    public SaidFact with(String member, LocalDateTime time) {
        return with(member, text(time));
    }

    public SaidFact with(String member, boolean value) {
        data.put(member, value);
        return this;
    }

    public SaidFact with(String member, int value) {
        data.put(member, value);
        return this;
    }

    /** For members with a structure of their own. */
    ObjectNode data() {
        return data;
    }

    public String line() {
        return json.toString();
    }

    static String text(LocalDateTime time) {
        return time.withNano(0) + (time.getSecond() == 0 ? ":00+07:00" : "+07:00");
    }
}
