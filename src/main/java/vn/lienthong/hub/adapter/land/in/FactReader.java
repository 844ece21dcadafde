package vn.lienthong.hub.adapter.land.in;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.land.TableFiles;
import vn.lienthong.hub.adapter.land.Tables;
import vn.lienthong.hub.adapter.land.wire.End;
import vn.lienthong.hub.adapter.land.wire.TaxResult;
import vn.lienthong.hub.adapter.land.wire.Transfer;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.event.VietnamTime;
import vn.lienthong.hub.partner.Partner;

/** What a message says, as one event. Its id is made of the dossier's code, the verb, the fact and its time. */
@Component("landFactReader")
public class FactReader {

    private static final String RESULTS = "DanhSachGiayToKetQua";
    private static final Set<String> OF_A_RESULT = Set.of("TenGiayTo", "SoHieu", "LinkFile");

    private final FactMapper facts;
    private final TableFiles tables;

    FactReader(FactMapper facts, TableFiles tables) {
        this.facts = facts;
        this.tables = tables;
    }

    DossierEvent read(Partner partner, Message message) throws WireFault {
        Fact fact = fact(message, tables.of(partner));
        String id = String.join(
                "/",
                message.code(),
                message.verb().wireName(),
                FactType.of(fact).factName(),
                VietnamTime.format(message.time()));
        return new DossierEvent(partner.source(), id, message.code(), message.time(), fact, more(message, fact));
    }

    /** Of papers that are in the fact only the rest, so that a link that was renewed makes no other message. */
    private static Map<String, Object> more(Message message, Fact fact) {
        Map<String, Object> more = message.more();
        if (fact instanceof Fact.Completed && more.get(RESULTS) instanceof ArrayNode papers) {
            ArrayNode rest = papers.deepCopy();
            rest.forEach(paper -> ((ObjectNode) paper).remove(OF_A_RESULT));
            boolean nothing = StreamSupport.stream(rest.spliterator(), false).allMatch(JsonNode::isEmpty);
            if (nothing) {
                more.remove(RESULTS);
            } else {
                more.put(RESULTS, rest);
            }
        }
        return more;
    }

    private Fact fact(Message message, Tables tables) throws WireFault {
        return switch (message.verb()) {
            case TRANSFER -> facts.progressed(message.as(Transfer.class));
            case SUPPLEMENT_REQUEST ->
                new Fact.SupplementRequested(reason(message, "GhiChu", "YeuCauBoSungHoSo"), null, pauses(message));
            case SUPPLEMENT_RECEIPT -> new Fact.Supplemented(message.time("NgayHenTraMoi"));
            case TAX_RESULT -> facts.paymentRequested(message.as(TaxResult.class));
            case END -> end(message, tables);
        };
    }

    private Fact end(Message message, Tables tables) throws WireFault {
        String status = message.text("TrangThaiKetThuc").trim();
        String reason = reason(message, "GhiChu", "TrangThaiKetThuc=" + status);
        return switch (tables.end(status)) {
            case COMPLETED -> facts.completed(message.as(End.class));
            case WITHDRAWN -> new Fact.Withdrawn(reason);
            default -> new Fact.Stopped(reason);
        };
    }

    /** The language requires a reason; a message without a text gives the member that said it. */
    private static String reason(Message message, String member, String otherwise) {
        String text = message.text(member);
        return text == null ? otherwise : text;
    }

    /** A request that does not say otherwise pauses, as everywhere in the hub. */
    private static boolean pauses(Message message) {
        String flag = message.text("LaTamDung");
        return !("false".equalsIgnoreCase(flag) || "0".equals(flag));
    }
}
