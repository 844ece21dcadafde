package vn.lienthong.hub.adapter.post.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One of {@code schemas/post}. */
public final class Schemas {

    public static final Schemas DOCUMENT = new Schemas("document");
    public static final Schemas TRACKING = new Schemas("tracking");
    public static final Schemas ROW = new Schemas("row");

    private static final int MOST_SHOWN = 5;

    private final JsonSchema schema;

    private Schemas(String name) {
        schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        SchemaLocation.of("classpath:schemas/post/" + name + ".json"),
                        SchemaValidatorsConfig.builder()
                                .pathType(PathType.JSON_POINTER)
                                .build());
        schema.initializeValidators();
    }

    /** @return where and which rule, never the value, which may be personal; at most five; empty if nothing is wrong */
    public List<String> faults(JsonNode message) {
        return schema.validate(message).stream()
                .map(Schemas::shown)
                .distinct()
                .sorted()
                .limit(MOST_SHOWN)
                .toList();
    }

    private static String shown(ValidationMessage fault) {
        return Stream.of(fault.getInstanceLocation().toString(), fault.getProperty())
                        .filter(part -> part != null && !part.isEmpty())
                        .collect(Collectors.joining("/"))
                + " (" + fault.getType() + ")";
    }
}
