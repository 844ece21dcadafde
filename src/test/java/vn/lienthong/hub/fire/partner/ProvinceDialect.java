package vn.lienthong.hub.fire.partner;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The province: a session first, then records and steps. A restart ends its sessions. */
final class ProvinceDialect implements Dialect {

    private final Set<String> sessions = ConcurrentHashMap.newKeySet();

    @Override
    public WireAnswer aside(WireRequest request) throws IOException {
        if (request.is("POST", "/mapi/login")) {
            String session = UUID.randomUUID().toString();
            sessions.add(session);
            return WireAnswer.json("{\"error_code\":0,\"session\":\"" + session + "\"}");
        }
        if (!sessions.contains(request.json().path("session").asText())) {
            return WireAnswer.json("{\"error_code\":\"9\",\"message\":\"Phiên làm việc hết hạn\"}");
        }
        return null;
    }

    @Override
    public Told told(WireRequest request) throws IOException {
        JsonNode message = request.json();
        JsonNode first = message.path("data").path(0);
        boolean isRecord = "DongBoHoSoMC".equals(message.path("service").asText());
        String state = first.path(isRecord ? "TrangThaiHoSo" : "TrangThai").asText();
        return new Told(
                first.path("MaHoSo").asText(),
                isRecord ? null : "progressed",
                null,
                STATES.get(Integer.parseInt(state)));
    }

    @Override
    public WireAnswer taken(WireRequest request, Told told) {
        return WireAnswer.json("{\"error_code\":\"0\",\"message\":\"Thành công\"}");
    }

    @Override
    public WireAnswer refused() {
        return WireAnswer.json("{\"error_code\":\"77\",\"message\":\"Hồ sơ không hợp lệ\"}");
    }

    @Override
    public void forget() {
        sessions.clear();
    }
}
