package vn.lienthong.hub.adapter.province.in;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.province.wire.Call;
import vn.lienthong.hub.partner.Partner;

/** What a call says, as facts that the hub does not know yet: neither from this partner nor from others. Reads the whole call before anything is accepted. */
@Component("provinceHearing")
public class Hearing {

    private final RecordReader records;
    private final StepReader steps;
    private final KnownFacts known;
    private final Told told;
    private final Clock clock;

    Hearing(RecordReader records, StepReader steps, KnownFacts known, Told told, Clock clock) {
        this.records = records;
        this.steps = steps;
        this.known = known;
        this.told = told;
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
        List<RowFact> rows = SameMoment.toldApart(news(partner, said));
        List<String> ids = rows.stream().map(row -> row.event().id()).toList();
        List<String> slots = rows.stream().map(RowFact::slot).toList();
        return new Changes(known.find(partner.id(), ids, slots), rows, clock.instant()).plan();
    }

    /** What the hub told the partner itself, or others said, is a confirmation and goes no further. */
    private List<RowFact> news(Partner partner, List<RowFact> said) {
        Set<String> subjects = said.stream().map(row -> row.event().subject()).collect(Collectors.toSet());
        Map<String, List<Told.Held>> held = told.find(partner.id(), subjects);
        return said.stream()
                .filter(row -> held.getOrDefault(row.event().subject(), List.of()).stream()
                        .noneMatch(fact -> fact.isSaidBy(row.event())))
                .toList();
    }

    void remember(Partner partner, List<KnownFact> facts) {
        known.remember(partner.id(), facts);
    }
}
