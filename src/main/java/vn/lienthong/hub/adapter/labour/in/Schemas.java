package vn.lienthong.hub.adapter.labour.in;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code schemas/labour}: what is taken from the partner. */
@Component("labourSchemas")
public class Schemas {

    private static final int MOST_SHOWN = 5;

    private final JsonSchema step = load("step-call");
    private final JsonSchema row = load("row");

    /** What is wrong with a call of {@code XuLyHoSo}; empty if nothing is. */
    public Optional<String> faultOfStep(JsonNode call) {
        return fault(step, call);
    }

    /** What is wrong with a row whose members bear the names of {@code DongBoDVC}; empty if nothing is. */
    public Optional<String> faultOfRow(JsonNode pulled) {
        return fault(row, pulled);
    }

    private static Optional<String> fault(JsonSchema schema, JsonNode message) {
        String faults = schema.validate(message).stream()
                .map(Schemas::shown)
                .distinct()
                .limit(MOST_SHOWN)
                .collect(Collectors.joining("; "));
        return faults.isEmpty() ? Optional.empty() : Optional.of(faults);
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
                        SchemaLocation.of("classpath:schemas/labour/" + name + ".json"),
                        SchemaValidatorsConfig.builder()
                                .pathType(PathType.JSON_POINTER)
                                .build());
        schema.initializeValidators();
        return schema;
    }
}
