package vn.lienthong.hub.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.fault.Violation;

/** The JSON Schemas of {@code schemas/hub}: one of the envelope, one of each fact's data. Read once, at start. */
@Component
class EventSchemas {

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder -> builder.schemaMappers(mappers -> mappers.mappings(id -> id.startsWith("urn:lienthong:schema:")
                    ? "classpath:schemas/hub/" + id.substring("urn:lienthong:schema:".length()) + ".json"
                    : id)));
    private static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .formatAssertionsEnabled(true)
            .locale(Locale.ENGLISH)
            .build();

    private final JsonSchema envelope = schema("event");
    private final Map<FactType, JsonSchema> facts = new EnumMap<>(FactType.class);

    EventSchemas() {
        for (FactType type : FactType.values()) {
            facts.put(type, schema(type.factName()));
        }
    }

    /** Everything that is wrong, by JSON pointer; empty if the event keeps the schemas. */
    List<Violation> violations(JsonNode event) {
        List<Violation> wrong = violations(envelope, event, "");
        if (!wrong.isEmpty()) {
            return wrong;
        }
        FactType type = FactType.ofEventType(event.get("type").textValue()).orElseThrow();
        JsonNode data = event.path("data");
        return violations(
                facts.get(type), data.isMissingNode() ? EventJson.mapper().createObjectNode() : data, "/data");
    }

    private static List<Violation> violations(JsonSchema schema, JsonNode json, String base) {
        return schema.validate(json).stream()
                .map(message -> violation(message, base))
                .sorted(Comparator.comparing(Violation::pointer))
                .toList();
    }

    private static Violation violation(ValidationMessage message, String base) {
        String pointer = base + message.getInstanceLocation();
        return message.getProperty() == null
                ? new Violation(pointer, message.getError())
                : new Violation(pointer + "/" + message.getProperty(), message.getError());
    }

    private static JsonSchema schema(String name) {
        JsonSchema schema = FACTORY.getSchema(SchemaLocation.of("urn:lienthong:schema:" + name + ".v1"), CONFIG);
        schema.initializeValidators();
        return schema;
    }
}
