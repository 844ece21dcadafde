package vn.lienthong.hub.adapter.district.in;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.event.VietnamTime;

/** Collects the facts of one message; gives each its id, made of the dossier's code, fact and time. */
final class RowFacts {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMddHHmm");

    private final String source;
    private final String code;
    private final List<RowFact> found = new ArrayList<>();

    RowFacts(String source, String code) {
        this.source = source;
        this.code = code;
    }

    /** A fact that a row shows; none if its time is not known. */
    void add(Instant time, Fact fact, Map<String, Object> more) {
        if (time != null) {
            found.add(new RowFact(code + "/" + FactType.of(fact).factName(), event(time, fact, more)));
        }
    }

    /** A fact that may come many times. */
    void addStep(Instant time, Fact fact, Map<String, Object> more) {
        DossierEvent event = event(time, fact, more);
        found.add(new RowFact(event.id(), event));
    }

    List<RowFact> list() {
        return found;
    }

    private DossierEvent event(Instant time, Fact fact, Map<String, Object> more) {
        String id = code + "/" + FactType.of(fact).factName() + "/" + TIME.format(time.atOffset(VietnamTime.OFFSET));
        return new DossierEvent(source, id, code, time, fact, more);
    }
}
