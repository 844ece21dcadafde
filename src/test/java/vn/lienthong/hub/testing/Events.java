package vn.lienthong.hub.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.lienthong.hub.event.EventJson;

/** Events as a partner's engineer would write them; codes and ids are new each time. */
public final class Events {

    private static final AtomicInteger SEQUENCE = new AtomicInteger();

    private Events() {}

    /** A national code that no other test uses. */
    public static String newCode(String unit) {
        return "%s-250801-%04d".formatted(unit, SEQUENCE.incrementAndGet());
    }

    /** @param data JSON with single quotes */
    public static ObjectNode event(String source, String fact, String subject, String time, String data) {
        try {
            ObjectNode event = EventJson.mapper()
                    .createObjectNode()
                    .put("specversion", "1.0")
                    .put("id", UUID.randomUUID().toString())
                    .put("source", source)
                    .put("type", "vn.lienthong.dossier." + fact + ".v1")
                    .put("subject", subject)
                    .put("time", time)
                    .put("datacontenttype", "application/json");
            event.set("data", EventJson.mapper().readTree(data.replace('\'', '"')));
            return event;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A dossier received over the counter of a unit on 1 August 2025, due on the 8th. */
    public static ObjectNode received(String source, String subject, String unit) {
        return event(
                source,
                "received",
                subject,
                "2025-08-01T08:00:00+07:00",
                ("{'procedureCode':'1.013831','channel':'COUNTER','receivingUnit':'%s',"
                                + "'promisedAt':'2025-08-08T17:00:00+07:00',"
                                + "'applicant':{'name':'Trần Thị Ví Dụ','kind':'CITIZEN','idNumber':'052085000002',"
                                + "'phone':'0900000002'}}")
                        .formatted(unit));
    }
}
