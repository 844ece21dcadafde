package vn.lienthong.hub.fire.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.hub.fire.ledger.LedgerJson;

/** One dossier while it is written: what happens to it one after the other. */
final class Writing {

    private static final String SOURCE = "/partners/district";
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private final List<ObjectNode> events = new ArrayList<>();
    private String subject;
    private final String number;
    private Instant now;

    /** @param number names its events; no other dossier's are named so */
    Writing(String number, String subject, Instant start) {
        this.number = number;
        this.subject = subject;
        this.now = start;
    }

    /** From now on it is called so. */
    void call(String other) {
        subject = other;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    Instant now() {
        return now;
    }

    /** @return its data, to be filled */
    ObjectNode happen(String fact) {
        ObjectNode event = LedgerJson.mapper()
                .createObjectNode()
                .put("specversion", "1.0")
                .put("id", number + "/" + (events.size() + 1) + "-" + fact)
                .put("source", SOURCE)
                .put("type", "vn.lienthong.dossier." + fact + ".v1")
                .put("subject", subject)
                .put("time", time(now))
                .put("datacontenttype", "application/json");
        events.add(event);
        return event.putObject("data");
    }

    /** An instant as this district writes it. */
    static String time(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atOffset(VIETNAM));
    }

    /** What has happened so far. */
    List<ObjectNode> events() {
        return events;
    }
}
