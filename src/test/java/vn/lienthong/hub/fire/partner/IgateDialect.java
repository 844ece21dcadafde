package vn.lienthong.hub.fire.partner;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.util.DigestUtils;

/** The vendor: rows that are created and whose state is pushed. Nobody works on them here, so a search finds nothing. */
final class IgateDialect implements Dialect {

    private static final int ROW_ID = 24;

    /** Codes of dossiers by the row that was made for them. */
    private final Map<String, String> rows = new ConcurrentHashMap<>();

    @Override
    public WireAnswer aside(WireRequest request) {
        if (request.is("POST", "/token")) {
            return WireAnswer.json("{\"access_token\":\"khong-that\",\"token_type\":\"Bearer\",\"expires_in\":300}");
        }
        if (request.is("GET", "/pa/dossier/search")) {
            return WireAnswer.json("{\"content\":[],\"number\":0,\"size\":0,\"first\":true,\"last\":true,"
                    + "\"numberOfElements\":0,\"empty\":true}");
        }
        return null;
    }

    @Override
    public Told told(WireRequest request) throws IOException {
        JsonNode message = request.json();
        if (message.isArray()) {
            JsonNode push = message.get(0);
            return new Told(
                    code(push), null, null, STATES.get(push.path("nationStatus").asInt()));
        }
        return new Told(code(message), null, null, null);
    }

    /** The national code if there is one; a row's own id stands for the code under which it was made. */
    private String code(JsonNode message) {
        String code = message.path("nationCode").asText(message.path("code").asText());
        return rows.getOrDefault(code, code);
    }

    @Override
    public WireAnswer taken(WireRequest request, Told told) {
        if (!request.is("POST", "/pa/dossier")) {
            return WireAnswer.json("{}");
        }
        String row = DigestUtils.md5DigestAsHex(told.dossier().getBytes(StandardCharsets.UTF_8))
                .substring(0, ROW_ID);
        rows.put(row, told.dossier());
        return WireAnswer.json("{\"id\":\"" + row + "\",\"code\":\"" + told.dossier() + "\"}");
    }

    @Override
    public WireAnswer refused() {
        return WireAnswer.json("{\"errors\":{\"code\":[\"Hồ sơ không hợp lệ\"]}}");
    }
}
