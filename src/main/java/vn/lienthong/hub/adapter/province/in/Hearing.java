package vn.lienthong.hub.adapter.province.in;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.province.wire.Call;
import vn.lienthong.hub.partner.Partner;

/** What a call says, as facts that the hub does not know yet. Reads the whole call before anything is accepted. */
@Component("provinceHearing")
public class Hearing {

    private final RecordReader records;
    private final StepReader steps;
    private final KnownFacts known;
    private final Clock clock;

    Hearing(RecordReader records, StepReader steps, KnownFacts known, Clock clock) {
        this.records = records;
        this.steps = steps;
        this.known = known;
        this.clock = clock;
    }

    /** @param call has passed its schema */
    List<Planned> hear(Partner partner, ObjectNode call) throws WireFault {
        boolean ofRecords = Call.RECORDS.equals(call.path("service").asText());
        List<RowFact> said = new ArrayList<>();
        JsonNode data = call.path("data");
        for (int i = 0; i < data.size(); i++) {
            Row row = new Row(data.get(i), "/data/" + i);
            said.addAll(ofRecords ? records.read(row, partner.source()) : steps.read(row, partner.source()));
        }
        List<RowFact> rows = SameMoment.toldApart(said);
        List<String> ids = rows.stream().map(row -> row.event().id()).toList();
        List<String> slots = rows.stream().map(RowFact::slot).toList();
        return new Changes(known.find(partner.id(), ids, slots), rows, clock.instant()).plan();
    }

    void remember(Partner partner, List<KnownFact> facts) {
        known.remember(partner.id(), facts);
    }
}
