package vn.lienthong.hub.adapter.post;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** Answers the calls of {@code mocks/post/mappings}. */
final class PostAnswers implements ResponseDefinitionTransformerV2 {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PostFeed feed;
    private final PostOrders orders;
    private final PostTokens tokens;
    private final PostTroubles troubles;

    PostAnswers(PostFeed feed, PostOrders orders, PostTokens tokens, PostTroubles troubles) {
        this.feed = feed;
        this.orders = orders;
        this.tokens = tokens;
        this.troubles = troubles;
    }

    @Override
    public String getName() {
        return "post";
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
        String authorization = request.getHeader("Authorization");
        if ("token".equals(call)) {
            String token = tokens.token(authorization, request.getBodyAsString());
            return token == null ? json(401, "{\"error\":\"invalid_client\"}") : json(200, token);
        }
        var trouble = troubles.take();
        if (trouble.isPresent()) {
            return trouble.get();
        }
        if (!tokens.takes(authorization)) {
            return json(401, "{\"fault\":{\"code\":900901}}");
        }
        return json(200, good(call, request));
    }

    private String good(String call, Request request) {
        return switch (call) {
            case "order" -> orders.order(read(request), headers(request));
            case "cancel" -> orders.cancel(parameter(request, "OrderNumber"), headers(request));
            default ->
                feed.page(Integer.parseInt(parameter(request, "pagesize")), parameter(request, "lastId"))
                        .toString();
        };
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
