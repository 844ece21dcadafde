package vn.lienthong.hub.adapter.labour.in;

import java.time.Instant;
import java.util.Map;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.event.VietnamTime;

/**
 * A fact as a step or a row shows it.
 *
 * @param code MaHoSo
 * @param more what the partner says in addition
 */
public record Shown(String code, Instant time, Fact fact, Map<String, Object> more) {

    public FactType type() {
        return FactType.of(fact);
    }

    /** The cell of a row that shows it: stays the same when time or content change. */
    public String slot() {
        return code + "/" + type().factName();
    }

    /** The identity of the fact: made of row key, fact and time. */
    public String id() {
        return slot() + "/" + VietnamTime.format(time);
    }

    public DossierEvent event(String source) {
        return new DossierEvent(source, id(), code, time, fact, more);
    }

    /** Without content, which holds personal data. */
    @Override
    public String toString() {
        return "Shown[" + type().factName() + "]";
    }
}
