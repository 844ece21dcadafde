package vn.lienthong.hub.adapter.province;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.lienthong.hub.testing.HubClient;

/** The province's system as it asks a running hub: in one session, for single dossiers or for all changes. */
public final class AskingProvince {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HubClient hub;
    private final String session;
    private String cursor = "";

    /** Logs in as the sample province. */
    public AskingProvince(HubClient hub) {
        this.hub = hub;
        this.session = hub.post(
                        "/partners/province/login",
                        "application/json",
                        JSON.createObjectNode()
                                .put("username", SamplePartner.INBOUND_USERNAME)
                                .put("password", SamplePartner.INBOUND_PASSWORD)
                                .toString())
                .json()
                .path("session")
                .asText();
    }

    /** The whole answer. */
    public JsonNode lookUp(List<String> codes) {
        ObjectNode call = call("TraCuuHoSo");
        ArrayNode data = call.putArray("data");
        codes.forEach(code -> data.addObject().put("MaHoSo", code));
        return answer(call);
    }

    /** The next page of changes, from where the last one ended. */
    public JsonNode pull(int limit) {
        JsonNode answer = answer(call("TraCuuThayDoi").put("cursor", cursor).put("soLuong", String.valueOf(limit)));
        cursor = answer.path("cursor").asText();
        return answer;
    }

    public String cursor() {
        return cursor;
    }

    private ObjectNode call(String service) {
        return JSON.createObjectNode()
                .put("session", session)
                .put("madonvi", "X77")
                .put("service", service);
    }

    private JsonNode answer(ObjectNode call) {
        JsonNode answer = hub.post("/partners/province/g", "application/json", call.toString())
                .json();
        if (!answer.path("error_code").asText().equals("0")) {
            throw new IllegalStateException("the hub answers " + answer);
        }
        return answer;
    }
}
