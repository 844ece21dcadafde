package vn.lienthong.hub.adapter.province;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The memory of the simulated province, and its rules. Answers are JSON in the dialect. */
final class ProvinceBooks {

    private final String username;
    private final String password;
    private final Map<String, ToldRecord> records = new TreeMap<>();
    private final Map<String, String> deliveries = new TreeMap<>();
    private final Set<String> sessions = new HashSet<>();
    private int logins;
    private int goodCalls;

    ProvinceBooks(String username, String password) {
        this.username = username;
        this.password = password;
    }

    synchronized Map<String, ToldRecord> records() {
        return Map.copyOf(records);
    }

    synchronized int goodCalls() {
        return goodCalls;
    }

    synchronized int logins() {
        return logins;
    }

    synchronized void endSessions() {
        sessions.clear();
    }

    synchronized String login(JsonNode login) {
        if (!username.equals(login.path("username").asText())
                || !password.equals(login.path("password").asText())) {
            return error("1", "Sai tên đăng nhập hoặc mật khẩu");
        }
        String session = "PHIEN-MAU-" + ++logins;
        sessions.add(session);
        return "{\"error_code\":0,\"session\":\"" + session + "\"}";
    }

    /** The dossier's code by the id of the delivery that was taken as good. */
    synchronized Map<String, String> deliveries() {
        return Map.copyOf(deliveries);
    }

    /** @param delivery id of the delivery, null if the caller gives none */
    synchronized String call(JsonNode call, String delivery) {
        if (!sessions.contains(call.path("session").asText())) {
            return error("-1", "Phiên làm việc không hợp lệ hoặc đã hết hạn");
        }
        JsonNode data = call.path("data");
        String answer =
                switch (call.path("service").asText()) {
                    case "DongBoHoSoMC" -> records(data, call.path("isUpdating"));
                    case "CapNhatTienDoHoSoMC" -> steps(data);
                    default -> error("9", "Dịch vụ không tồn tại");
                };
        if (answer.contains("Thành công")) {
            goodCalls++;
            if (delivery != null) {
                deliveries.put(delivery, data.path(0).path("MaHoSo").asText());
            }
        }
        return answer;
    }

    private String records(JsonNode data, JsonNode isUpdating) {
        if (!isUpdating.isTextual() || !Set.of("True", "False").contains(isUpdating.textValue())) {
            return error("5", "isUpdating phải là văn bản True hoặc False");
        }
        boolean updating = isUpdating.textValue().equals("True");
        for (JsonNode item : data) {
            ToldRecord known = records.get(item.path("MaHoSo").asText());
            if (known != null && !updating) {
                return error("-3", "Hồ sơ ĐÃ TỒN TẠI trên hệ thống");
            }
            if (known == null && updating) {
                return error("-4", "Không tìm thấy hồ sơ cần cập nhật");
            }
        }
        for (JsonNode item : data) {
            String state = item.path("TrangThaiHoSo").asText();
            records.merge(
                    item.path("MaHoSo").asText(), new ToldRecord(state, 0, 1, 1), (known, first) -> known.told(state));
        }
        return updating ? good("\"0\"") : good("0");
    }

    private String steps(JsonNode data) {
        if (data.size() > 10) {
            return error("6", "Mỗi lần gửi tối đa 10 bước");
        }
        for (JsonNode item : data) {
            if (!records.containsKey(item.path("MaHoSo").asText())) {
                return error("-4", "Không tìm thấy hồ sơ cần cập nhật");
            }
        }
        Set<String> called = new HashSet<>();
        for (JsonNode item : data) {
            String code = item.path("MaHoSo").asText();
            String state = item.path("TrangThai").asText();
            records.computeIfPresent(code, (key, known) -> known.stepped(state, 1));
            if (called.add(code)) {
                records.computeIfPresent(code, (key, known) -> known.called());
            }
        }
        return good("\"0\"");
    }

    private static String good(String code) {
        return "{\"error_code\":" + code + ",\"message\":\"Thành công\",\"result\":[]}";
    }

    private static String error(String code, String message) {
        return "{\"error_code\":\"" + code + "\",\"message\":\"" + message + "\"}";
    }
}
