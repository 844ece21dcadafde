package vn.lienthong.hub.adapter.post.in;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactRef;

/**
 * What a fact of a document comes to: said as it is if it is new, nothing if it was said before, one {@code corrected} if
 * its time or members changed. A member that a later document leaves out is not taken back, and what the language does
 * not name is kept as first said.
 *
 * @param event what is said to the hub; empty if nothing is new
 * @param after what is remembered once it is accepted
 */
record Change(Optional<DossierEvent> event, Remembered after) {

    private static final String REASON = "Bưu chính gửi lại tài liệu với nội dung khác";

    /**
     * @param before what was said before; null for nothing
     * @param now the time at which a change is taken to have happened: the dialect does not say it
     */
    static Change of(DocumentFact fact, Remembered before, Instant now) {
        DossierEvent event = fact.event();
        ObjectNode data = EventJson.mapper().valueToTree(event.fact());
        Map<String, String> members = Digests.of(event.subject(), data);
        if (before == null) {
            return new Change(Optional.of(event), new Remembered(fact.slot(), event.id(), event.time(), members, 0));
        }
        TreeSet<String> changed = new TreeSet<>(members.keySet());
        changed.removeIf(name -> members.get(name).equals(before.members().get(name)));
        Instant moved = event.time().equals(before.time()) ? null : event.time();
        if (moved == null && changed.isEmpty()) {
            return new Change(Optional.empty(), before);
        }
        Map<String, String> merged = new TreeMap<>(before.members());
        merged.putAll(members);
        int number = before.changes() + 1;
        ObjectNode replaced = changed.isEmpty() ? null : data.retain(changed);
        String id = fact.slot() + "/corrected/" + number + "/" + Digests.of(moved + " " + replaced);
        var corrected =
                new Fact.Corrected(new FactRef(event.source(), before.eventId()), moved, replaced, null, REASON);
        return new Change(
                Optional.of(new DossierEvent(event.source(), id, event.subject(), now, corrected)),
                new Remembered(fact.slot(), before.eventId(), event.time(), merged, number));
    }
}
