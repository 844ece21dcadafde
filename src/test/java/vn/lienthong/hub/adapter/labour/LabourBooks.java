package vn.lienthong.hub.adapter.labour;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lienthong.hub.adapter.labour.wire.ExtentDataReader;
import vn.lienthong.hub.partner.XmlRefusedException;

/** The memory of a simulated labour system, and its rules. Answers are JSON in the dialect. */
final class LabourBooks {

    private static final Set<String> PROCEDURES = Set.of("BTXH.TC01", "BTXH.MT02", "NCC.TC03", "NCC.TT04", "VL.TN05");

    private final String key;
    private final Map<String, List<JsonNode>> calls = new LinkedHashMap<>();
    private final Map<String, String> deliveries = new LinkedHashMap<>();
    private ArrayNode rows = JsonNodeFactory.instance.arrayNode();
    private int good;

    LabourBooks(String key) {
        this.key = key;
    }

    /** What it took as good of a dossier, the hand-over first. */
    synchronized List<JsonNode> of(String code) {
        return List.copyOf(calls.getOrDefault(code, List.of()));
    }

    /** The dossier's code by the id of each delivery that it took as good. */
    synchronized Map<String, String> deliveries() {
        return Map.copyOf(deliveries);
    }

    /** What the next pulls show. */
    synchronized void show(JsonNode... shown) {
        rows = JsonNodeFactory.instance.arrayNode().addAll(List.of(shown));
    }

    synchronized String rows() {
        return "{\"result\":{\"message\":\"OK\",\"error_code\":0,\"data\":" + rows + "}}";
    }

    synchronized String call(String name, JsonNode call, String delivery) {
        String code = call.path("MaHoSo").asText();
        String fault = name.equals("DongBoDVC") ? handOverFault(code, call) : stepFault(code, call);
        if (fault != null) {
            return fault;
        }
        calls.computeIfAbsent(code, first -> new ArrayList<>()).add(call);
        if (delivery != null) {
            deliveries.put(delivery, code);
        }
        return ++good % 2 == 0
                ? "{\"error_code\":0,\"message\":\"OK\"}"
                : "{\"error_code\":\"0\",\"message\":\"Thành công\"}";
    }

    private String handOverFault(String code, JsonNode call) {
        if (calls.containsKey(code)) {
            return error("3", "Hồ sơ ĐÃ TỒN TẠI");
        }
        if (!PROCEDURES.contains(call.path("MaThuTuc").asText())) {
            return error("5", "Sai mã thủ tục");
        }
        if (!call.path("CertificateExtentData").asText().startsWith("<ExtentData>")) {
            return error("6", "Thiếu dữ liệu mở rộng");
        }
        return fault(call);
    }

    private String stepFault(String code, JsonNode call) {
        return calls.containsKey(code) ? fault(call) : error("4", "Không tìm thấy hồ sơ");
    }

    private String fault(JsonNode call) {
        if (!key.equals(call.path("AcceptKey").asText())) {
            return error("2", "AcceptKey không đúng");
        }
        for (JsonNode member : call) {
            if (!member.isTextual()) {
                return error("8", "Mọi thành viên phải là văn bản");
            }
        }
        try {
            ExtentDataReader.read(call.path("CertificateExtentData").asText(null));
            return null;
        } catch (XmlRefusedException e) {
            return error("6", "Dữ liệu mở rộng không phải XML");
        }
    }

    private static String error(String code, String message) {
        return "{\"error_code\":\"" + code + "\",\"message\":\"" + message + "\"}";
    }
}
