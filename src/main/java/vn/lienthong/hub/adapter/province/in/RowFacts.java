package vn.lienthong.hub.adapter.province.in;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.lienthong.hub.adapter.province.wire.WireTime;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactType;

/** Collects the facts of one dossier; gives each its id, made of row key, fact and time. */
final class RowFacts {

    private final String source;
    private final String subject;
    private final String rowKey;
    private final List<RowFact> found;

    RowFacts(String source, String subject) {
        this(source, subject, subject, new ArrayList<>());
    }

    private RowFacts(String source, String subject, String rowKey, List<RowFact> found) {
        this.source = source;
        this.subject = subject;
        this.rowKey = rowKey;
        this.found = found;
    }

    /** The facts of a part of the row; collected in the same list. */
    RowFacts below(String part) {
        return new RowFacts(source, subject, rowKey + part, found);
    }

    void add(Instant time, Fact fact) {
        String slot = rowKey + "/" + FactType.of(fact).factName();
        found.add(new RowFact(slot, event(id(time, fact), time, fact, Map.of())));
    }

    /** A fact that may come many times: its slot is its id. */
    void addStep(Instant time, Fact fact, Map<String, Object> more) {
        String id = id(time, fact);
        found.add(new RowFact(id, event(id, time, fact, more)));
    }

    List<RowFact> list() {
        return found;
    }

    private String id(Instant time, Fact fact) {
        return rowKey + "/" + FactType.of(fact).factName() + "/" + WireTime.format(time);
    }

    private DossierEvent event(String id, Instant time, Fact fact, Map<String, Object> more) {
        return new DossierEvent(source, id, subject, time, fact, more);
    }
}
