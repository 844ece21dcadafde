package vn.lienthong.hub.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.lienthong.hub.testing.HubClient.Answer;

/**
 * The operations that the API's description names, and its examples as calls.
 *
 * @param api the description
 */
public record ApiExamples(JsonNode api) {

    /** What later examples need comes first: places and rules, then facts. */
    private static final List<String> ORDER =
            List.of("PUT /api/v1/units", "PUT /api/v1/procedures", "PUT /api/v1/calendars", "POST /api/v1/events");

    /** @param name method and path */
    public record Operation(String name, String method, String path, JsonNode node) {}

    /** @param contentType null for none */
    public record Example(Operation operation, String target, String contentType, String body) {

        public Answer send(HubClient client) {
            return contentType == null
                    ? client.send(operation.method(), target, null)
                    : client.send(
                            operation.method(),
                            target,
                            body.getBytes(StandardCharsets.UTF_8),
                            "Content-Type",
                            contentType);
        }

        @Override
        public String toString() {
            return operation.name() + " (" + contentType + ")";
        }
    }

    /** As the hub describes itself. */
    public static ApiExamples of(HubClient hub) {
        return new ApiExamples(hub.get("/v3/api-docs").json());
    }

    public List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : api.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                String method = operation.getKey().toUpperCase(Locale.ROOT);
                operations.add(
                        new Operation(method + " " + path.getKey(), method, path.getKey(), operation.getValue()));
            }
        }
        operations.sort(Comparator.comparingInt(
                operation -> ORDER.contains(operation.name()) ? ORDER.indexOf(operation.name()) : ORDER.size()));
        return operations;
    }

    public List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (Operation operation : operations()) {
            String target = target(operation);
            JsonNode contents = operation.node().at("/requestBody/content");
            if (contents.isEmpty()) {
                examples.add(new Example(operation, target, null, null));
            }
            for (Map.Entry<String, JsonNode> content : contents.properties()) {
                for (JsonNode example : content.getValue().path("examples")) {
                    JsonNode value = example.path("value");
                    examples.add(new Example(
                            operation,
                            target,
                            content.getKey(),
                            value.isTextual() ? value.asText() : value.toString()));
                }
            }
        }
        return examples;
    }

    /** The address with every parameter that has an example. */
    private static String target(Operation operation) {
        String path = operation.path();
        StringBuilder query = new StringBuilder();
        for (JsonNode parameter : operation.node().path("parameters")) {
            if (!parameter.has("example")) {
                assertThat(parameter.path("required").asBoolean())
                        .as(parameter.path("name") + " of " + operation.name() + " is needed and has no example")
                        .isFalse();
                continue;
            }
            String name = parameter.path("name").asText();
            String value = HubClient.encoded(parameter.path("example").asText());
            if ("path".equals(parameter.path("in").asText())) {
                path = path.replace("{" + name + "}", value);
            } else {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(value);
            }
        }
        return path + query;
    }
}
