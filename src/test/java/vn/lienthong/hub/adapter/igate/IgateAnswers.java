package vn.lienthong.hub.adapter.igate;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.lienthong.hub.adapter.igate.wire.IgateTime;

/** Answers the calls of {@code mocks/igate/mappings} from the simulator's rows. */
final class IgateAnswers implements ResponseDefinitionTransformerV2 {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final IgateRows rows;
    private final IgateInbox inbox;
    private final IgateKeycloak keycloak;
    private final IgateTroubles troubles;

    IgateAnswers(IgateRows rows, IgateInbox inbox, IgateKeycloak keycloak, IgateTroubles troubles) {
        this.rows = rows;
        this.inbox = inbox;
        this.keycloak = keycloak;
        this.troubles = troubles;
    }

    @Override
    public String getName() {
        return "igate";
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        String call = event.getTransformerParameters().getString("call");
        return answer(call, event.getRequest())
                .withHeader("Content-Type", "application/json")
                .build();
    }

    private ResponseDefinitionBuilder answer(String call, Request request) {
        if ("token".equals(call)) {
            String token = keycloak.token(request.getBodyAsString());
            return token == null ? json(401, "{\"error\":\"invalid_client\"}") : json(200, token);
        }
        var trouble = troubles.take();
        if (trouble.isPresent()) {
            return trouble.get();
        }
        if (!keycloak.takes(request.getHeader("Authorization"))) {
            return json(401, "{\"error\":\"invalid_token\"}");
        }
        return json(
                200,
                "search".equals(call)
                        ? search(request).toString()
                        : inbox.take(call, read(request), headers(request)).toString());
    }

    private ObjectNode search(Request request) {
        Instant from = IgateTime.parse(parameter(request, "updated-from"));
        Instant to = IgateTime.parse(parameter(request, "updated-to"));
        int number = Integer.parseInt(parameter(request, "page"));
        int size = Integer.parseInt(parameter(request, "size"));
        List<ObjectNode> changed = rows.changed(from, to);
        List<ObjectNode> slice =
                changed.subList(Math.min(changed.size(), number * size), Math.min(changed.size(), (number + 1) * size));
        ObjectNode page = JSON.createObjectNode();
        page.putArray("content").addAll(slice);
        page.put("number", number).put("size", size).put("numberOfElements", slice.size());
        page.put("first", number == 0).put("last", (number + 1) * size >= changed.size());
        return page.put("empty", slice.isEmpty());
    }

    private static String parameter(Request request, String name) {
        return request.queryParameter(name).firstValue();
    }

    private static Map<String, String> headers(Request request) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        request.getHeaders().all().forEach(header -> headers.put(header.key(), header.firstValue()));
        return headers;
    }

    private static JsonNode read(Request request) {
        try {
            return JSON.readTree(request.getBody());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResponseDefinitionBuilder json(int status, String body) {
        return aResponse().withStatus(status).withBody(body);
    }
}
