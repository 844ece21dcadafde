package vn.lienthong.hub.adapter.post;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.event.Alias;
import vn.lienthong.hub.event.Applicant;
import vn.lienthong.hub.event.Channel;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.partner.Partner;

/** Deliveries about one dossier; everybody in it is invented. */
final class Told {

    Partner partner;
    String code = "X77.01.01-260902-0010";
    DossierState state = DossierState.COMPLETED;
    String receivingUnit = "X77.01.01";
    Applicant applicant = person("Trần Thị Ví Dụ", "0900000002", "Tổ 1, Xã 1.1", null);
    List<Alias> aliases = List.of();
    Map<String, Object> more = Map.of();

    static Applicant person(String name, String phone, String address, Applicant.Residence residence) {
        return new Applicant(
                name, Applicant.Kind.CITIZEN, null, null, null, null, null, null, phone, null, address, residence);
    }

    Delivery delivery(FactType fact) {
        Instant time = Instant.parse("2026-09-03T08:10:00Z");
        DossierEvent event = new DossierEvent(
                "/partners/district",
                "e-1",
                code,
                time,
                EventJson.readFact(fact, JsonNodeFactory.instance.objectNode()));
        return new Delivery(
                UUID.nameUUIDFromBytes(code.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                7,
                9,
                partner,
                event,
                dossier());
    }

    private DossierSnapshot dossier() {
        return new DossierSnapshot(
                code,
                state,
                "1.001193",
                "Đăng ký khai sinh",
                "HT",
                "Hộ tịch",
                Channel.POST,
                receivingUnit,
                "Xã 1.1",
                receivingUnit,
                "Xã 1.1",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                applicant,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                aliases,
                true,
                null,
                more);
    }
}
