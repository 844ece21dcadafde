package vn.lienthong.hub.adapter.igate;

import java.time.Instant;
import java.util.Map;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.event.VietnamTime;

/**
 * A fact as a row shows it now.
 *
 * @param slot the place in the row that shows it: stays the same when its time or content changes
 * @param rowKey id of the row; for a task id of the row and of the task
 * @param more what the vendor says in addition
 */
record RowFact(String slot, String rowKey, Instant time, Fact fact, Map<String, Object> more) {

    /** The slot of facts that are shown by the status alone. */
    static final String STATUS = "status";

    FactType type() {
        return FactType.of(fact);
    }

    /** The identity of the fact: the same row read twice gives the same. */
    String id() {
        return id(rowKey, type().factName(), time);
    }

    static String id(String rowKey, String fact, Instant time) {
        return rowKey + ":" + fact + "@" + VietnamTime.format(time);
    }
}
