package vn.lienthong.hub.adapter.files.route;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.support.DefaultComponent;
import org.apache.camel.support.ProcessorEndpoint;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import vn.lienthong.hub.adapter.files.folder.Json;
import vn.lienthong.hub.partner.PartnerAnswer;
import vn.lienthong.hub.partner.PartnerCall;

/**
 * {@code http:} and {@code https:} of folders, by the hub's own way of calling partners: limits of time and size, tokens,
 * no redirects, nothing logged. Understands the headers {@code CamelHttpMethod}, {@code CamelHttpPath} and
 * {@code CamelHttpQuery}; sends every header that is neither Camel's nor the hub's; answers with the body as JSON (text
 * that is none, as a JSON text) and {@code CamelHttpResponseCode}. No status is an exception.
 */
final class PartnerComponent extends DefaultComponent {

    private final PartnerDoor door;

    PartnerComponent(PartnerDoor door) {
        this.door = door;
    }

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) {
        String method = getAndRemoveParameter(parameters, "httpMethod", String.class);
        String scheme = uri.substring(0, uri.indexOf(':'));
        String address = scheme + "://" + remaining.replaceFirst("^/+", "").replaceFirst("/$", "");
        return new ProcessorEndpoint(uri, this, exchange -> call(method, address, exchange));
    }

    private void call(String configured, String address, Exchange exchange) {
        Message message = exchange.getMessage();
        byte[] body = body(message.getBody());
        String usual = body == null ? "GET" : "POST";
        String method = message.getHeader(Exchange.HTTP_METHOD, configured == null ? usual : configured, String.class);
        exchange.setProperty(PartnerReply.CALLED, true);
        boolean bodyless = method.equals("GET") || method.equals("DELETE");
        PartnerAnswer answer = door.call(
                exchange,
                new PartnerCall(
                        HttpMethod.valueOf(method),
                        uri(address, message),
                        MediaType.APPLICATION_JSON,
                        bodyless ? null : body,
                        headers(message)));
        message.removeHeaders("*", "Hub*");
        message.setHeader(Exchange.HTTP_RESPONSE_CODE, answer.status());
        JsonNode json = answer.jsonOrNull();
        boolean isJson = json != null && !json.isMissingNode();
        message.setBody(isJson ? json : text(answer));
        exchange.setProperty(PartnerReply.NOT_JSON, !isJson && answer.body().length > 0);
        exchange.setProperty(PartnerReply.RETRY_AFTER, answer.retryAfter());
    }

    /** Nothing of a path or query leads elsewhere: what they hold of codes was encoded by the hub. */
    private static URI uri(String address, Message message) {
        String path = message.getHeader(Exchange.HTTP_PATH, "", String.class);
        String query = message.getHeader(Exchange.HTTP_QUERY, "", String.class);
        String rest =
                (path.isEmpty() || path.startsWith("/") ? path : "/" + path) + (query.isEmpty() ? "" : "?" + query);
        URI uri = URI.create(address + rest.replace(" ", "%20"));
        if (!uri.normalize().equals(uri)) {
            throw new IllegalArgumentException("CamelHttpPath may not hold '.' and '..' as parts");
        }
        return uri;
    }

    private static byte[] body(Object body) {
        try {
            if (body instanceof JsonNode json) {
                return Json.MAPPER.writeValueAsBytes(json);
            }
            return body == null || body.toString().isEmpty()
                    ? null
                    : body.toString().getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("JSON in memory cannot be written", e);
        }
    }

    private static Map<String, String> headers(Message message) {
        Map<String, String> headers = new TreeMap<>();
        message.getHeaders().forEach((name, value) -> {
            if (!name.startsWith("Camel") && !name.startsWith("Hub") && !name.equalsIgnoreCase("Content-Type")) {
                headers.put(name, String.valueOf(value));
            }
        });
        return headers;
    }

    private static JsonNode text(PartnerAnswer answer) {
        return JsonNodeFactory.instance.textNode(new String(answer.body(), StandardCharsets.UTF_8));
    }
}
