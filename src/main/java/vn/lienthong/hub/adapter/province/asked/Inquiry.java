package vn.lienthong.hub.adapter.province.asked;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.province.in.Reply;
import vn.lienthong.hub.adapter.province.out.Records;
import vn.lienthong.hub.adapter.province.wire.Call;
import vn.lienthong.hub.adapter.province.wire.MissingItem;
import vn.lienthong.hub.adapter.province.wire.RecordItem;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.lookup.PartnerDossiers;
import vn.lienthong.hub.partner.Partner;

/** {@code TraCuuHoSo} and {@code TraCuuThayDoi}: dossiers as {@code DongBoHoSoMC} would tell them. */
@Component("provinceInquiry")
public class Inquiry {

    private static final Set<String> SERVICES = Set.of(Call.LOOK_UP, Call.CHANGES);

    private final PartnerDossiers dossiers;
    private final Records records;

    Inquiry(PartnerDossiers dossiers, Records records) {
        this.dossiers = dossiers;
        this.records = records;
    }

    /** Whether a call asks; other calls tell. */
    public static boolean isAsked(ObjectNode call) {
        return SERVICES.contains(call.path("service").asText());
    }

    /** @param call has passed its schema */
    public Reply answer(Partner partner, ObjectNode call) {
        return Call.LOOK_UP.equals(call.path("service").asText()) ? lookUp(partner, call) : changes(partner, call);
    }

    /** Each under the code that was asked for, so that the partner finds it again. */
    private Reply lookUp(Partner partner, ObjectNode call) {
        Set<String> codes = new LinkedHashSet<>();
        call.path("data").forEach(item -> codes.add(item.path("MaHoSo").asText().strip()));
        PartnerDossiers.Named named = dossiers.named(partner, codes);
        List<RecordItem> found = new ArrayList<>();
        List<MissingItem> missing = new ArrayList<>();
        for (String code : codes) {
            if (named.found().containsKey(code)) {
                found.add(records.of(named.found().get(code), code));
            } else {
                boolean ambiguous = named.ambiguous().contains(code);
                missing.add(new MissingItem(
                        code, (ambiguous ? FaultCode.CODE_AMBIGUOUS : FaultCode.DOSSIER_NOT_FOUND).code()));
            }
        }
        return Reply.found(found, missing);
    }

    /** Each under the name by which the hub tells it of the dossier. */
    private Reply changes(Partner partner, ObjectNode call) {
        JsonNode limit = call.path("soLuong");
        try {
            PartnerDossiers.Changes changes =
                    dossiers.changes(partner, call.path("cursor").asText(null), limit.asInt(Call.MOST_ASKED));
            return Reply.changes(
                    changes.dossiers().stream()
                            .map(asked -> records.of(asked, partner))
                            .toList(),
                    changes.cursor());
        } catch (Fault e) {
            if (e.code() == FaultCode.INVALID_PARAMETER) {
                return Reply.invalid("Bản tin sai tại /cursor: cần cursor của lần trả lời trước, hoặc để trống để bắt"
                        + " đầu lại từ đầu");
            }
            throw e;
        }
    }
}
