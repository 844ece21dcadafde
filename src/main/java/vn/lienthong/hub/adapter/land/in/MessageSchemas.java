package vn.lienthong.hub.adapter.land.in;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Checks what comes in against the schemas of {@code schemas/land}. */
@Component("landMessageSchemas")
public class MessageSchemas {

    private static final int MOST_SHOWN = 5;

    private final Map<Verb, JsonSchema> schemas = new EnumMap<>(Verb.class);

    public MessageSchemas() {
        for (Verb verb : Verb.values()) {
            schemas.put(verb, load(verb.schema()));
        }
    }

    void check(Verb verb, JsonNode message) throws WireFault {
        var faults = schemas.get(verb).validate(message);
        if (!faults.isEmpty()) {
            throw WireFault.invalid(faults.stream()
                    .map(MessageSchemas::shown)
                    .distinct()
                    .limit(MOST_SHOWN)
                    .collect(Collectors.joining("; ", "Bản tin sai tại ", "")));
        }
    }

    /** Where, and which rule: never the value, which may be personal. */
    private static String shown(ValidationMessage fault) {
        return Stream.of(fault.getInstanceLocation().toString(), fault.getProperty())
                        .filter(part -> part != null && !part.isEmpty())
                        .collect(Collectors.joining("/"))
                + " (" + fault.getType() + ")";
    }

    private static JsonSchema load(String name) {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        SchemaLocation.of("classpath:schemas/land/" + name + ".json"),
                        SchemaValidatorsConfig.builder()
                                .pathType(PathType.JSON_POINTER)
                                .build());
        schema.initializeValidators();
        return schema;
    }
}
