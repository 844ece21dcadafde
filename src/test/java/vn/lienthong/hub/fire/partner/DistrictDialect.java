package vn.lienthong.hub.fire.partner;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import vn.lienthong.hub.fire.ledger.EventKey;

/** The district that joined by files alone: each fact by its name, with the state of its dossier. */
final class DistrictDialect implements Dialect {

    private static final String TYPE = "vn\\.lienthong\\.dossier\\.(\\w+)\\.v1";

    @Override
    public WireAnswer aside(WireRequest request) {
        return null;
    }

    @Override
    public Told told(WireRequest request) throws IOException {
        JsonNode message = request.json();
        return new Told(
                message.path("maHoSo").asText(),
                message.path("loai").asText().replaceAll(TYPE, "$1"),
                new EventKey(message.path("nguon").asText(), message.path("ma").asText()),
                message.path("trangThai").asText());
    }

    @Override
    public WireAnswer taken(WireRequest request, Told told) {
        return WireAnswer.json("{\"ketQua\":\"OK\"}");
    }

    @Override
    public WireAnswer refused() {
        return WireAnswer.json("{\"ketQua\":\"LOI\",\"thongBao\":\"Hồ sơ không hợp lệ\"}");
    }
}
