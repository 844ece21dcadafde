package vn.lienthong.hub.adapter.post.in;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.post.wire.Document;
import vn.lienthong.hub.adapter.post.wire.FurtherMembers;
import vn.lienthong.hub.adapter.post.wire.PostJson;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactType;

/**
 * What a document says: {@code registered} and {@code postAccepted} when it was accepted at the counter, {@code handedOver}
 * when the agency signed for it; a time that is not known makes no fact.
 */
@Component("postDocumentFacts")
public class DocumentFacts {

    private static final Set<String> USED =
            Set.of("CustomerCode", "OrderNumber", "AgencyCode", "ItemCode", "POSID", "AcceptedTime", "HandOverTime");

    private final DocumentMapper mapper;

    public DocumentFacts(DocumentMapper mapper) {
        this.mapper = mapper;
    }

    /** @throws WireFault if nothing in it has a time */
    List<DocumentFact> read(String source, JsonNode json) throws WireFault {
        Document document = document(json);
        Collector facts = new Collector(source, document.orderNumber());
        if (document.acceptedTime() != null) {
            facts.add(document.acceptedTime(), mapper.registered(document), further(json));
            facts.add(document.acceptedTime(), mapper.accepted(document), Map.of());
        }
        if (document.handOverTime() != null) {
            facts.add(document.handOverTime(), mapper.handedOver(document), Map.of());
        }
        if (facts.found.isEmpty()) {
            throw new WireFault(
                    Reply.invalid("Bản tin sai tại /AcceptedTime: cần thời điểm tiếp nhận, mili giây từ 1970"));
        }
        return facts.found;
    }

    static Document document(JsonNode json) {
        try {
            return PostJson.mapper().treeToValue(json, Document.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a document that keeps the schema does not fit", e);
        }
    }

    /** With what the procedure and the sender are said to be besides. */
    private static Map<String, Object> further(JsonNode json) {
        ObjectNode rest = json.deepCopy();
        reduce(rest, "Procedure", Set.of("Code"));
        reduce(rest, "DocumentSender", Set.of("Name", "Phone", "Address", "Email"));
        return FurtherMembers.of(rest, USED, FactType.REGISTERED);
    }

    private static void reduce(ObjectNode whole, String member, Set<String> used) {
        if (whole.get(member) instanceof ObjectNode part) {
            part.remove(used);
            if (part.isEmpty()) {
                whole.remove(member);
            }
        }
    }

    private static final class Collector {

        private final List<DocumentFact> found = new ArrayList<>();
        private final String source;
        private final String order;

        private Collector(String source, String order) {
            this.source = source;
            this.order = order;
        }

        private void add(Instant time, Fact fact, Map<String, Object> further) {
            String slot = order + "/" + FactType.of(fact).factName();
            found.add(new DocumentFact(slot, new DossierEvent(source, slot + "/" + time, order, time, fact, further)));
        }
    }
}
