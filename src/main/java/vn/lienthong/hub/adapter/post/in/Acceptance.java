package vn.lienthong.hub.adapter.post.in;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.post.TableFiles;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.intake.Intake;
import vn.lienthong.hub.intake.IntakeResult;
import vn.lienthong.hub.intake.Sender;
import vn.lienthong.hub.partner.Partner;

/** Hands what is new in a document to the hub, and says what became of it. */
@Component("postAcceptance")
public class Acceptance {

    private final DocumentFacts facts;
    private final DocumentMemory memory;
    private final TableFiles tables;
    private final Intake intake;
    private final Clock clock;

    public Acceptance(DocumentFacts facts, DocumentMemory memory, TableFiles tables, Intake intake, Clock clock) {
        this.facts = facts;
        this.memory = memory;
        this.tables = tables;
        this.intake = intake;
        this.clock = clock;
    }

    /**
     * When it answers good, every fact is durable. Only then is it remembered: what is lost in between is said again under
     * the same ids.
     *
     * @param json keeps the schema
     * @throws vn.lienthong.hub.fault.Fault as {@link Intake#accept} does
     */
    public Reply accept(Partner partner, JsonNode json) throws WireFault {
        if (!tables.of(partner).tables().isOurs(json.path("CustomerCode").asText())) {
            throw new WireFault(Reply.invalid("Bản tin sai tại /CustomerCode: không phải mã khách hàng của tỉnh này"));
        }
        List<Change> changes = changes(partner, facts.read(partner.source(), json));
        if (changes.isEmpty()) {
            return Reply.good("Đã tiếp nhận, không có nội dung mới");
        }
        List<DossierEvent> events =
                changes.stream().map(change -> change.event().orElseThrow()).toList();
        List<IntakeResult> results = intake.accept(Sender.of(partner), events, Intake.Mode.LIVE);
        Set<String> refused = new TreeSet<>();
        List<Remembered> accepted = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            String fault = faultOf(results.get(i));
            if (fault == null || fault.equals(FaultCode.EVENT_CONFLICT.code())) {
                accepted.add(changes.get(i).after());
            } else {
                refused.add(events.get(i).type().factName() + ": " + fault);
            }
        }
        memory.remember(partner.id(), accepted);
        return refused.isEmpty()
                ? Reply.good("Đã tiếp nhận")
                : Reply.refused("Không tiếp nhận " + String.join("; ", refused)
                        + (accepted.isEmpty() ? "" : ". Phần còn lại đã được tiếp nhận"));
    }

    private List<Change> changes(Partner partner, List<DocumentFact> said) {
        Map<String, Remembered> known =
                memory.find(partner.id(), said.stream().map(DocumentFact::slot).toList());
        Instant now = clock.instant();
        return said.stream()
                .map(fact -> Change.of(fact, known.get(fact.slot()), now))
                .filter(change -> change.event().isPresent())
                .toList();
    }

    private static String faultOf(IntakeResult result) {
        return result instanceof IntakeResult.Rejected rejected
                ? rejected.problem().code()
                : null;
    }
}
