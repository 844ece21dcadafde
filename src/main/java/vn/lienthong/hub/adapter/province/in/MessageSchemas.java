package vn.lienthong.hub.adapter.province.in;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.province.wire.Call;

/** Checks messages against the schemas of {@code schemas/province}. */
@Component("provinceMessageSchemas")
public class MessageSchemas {

    private static final int MOST_SHOWN = 5;

    private final JsonSchema login = load("login");
    private final Map<String, JsonSchema> calls = new TreeMap<>(Map.of(
            Call.RECORDS, load("record-call"),
            Call.STEPS, load("step-call"),
            Call.LOOK_UP, load("lookup-call"),
            Call.CHANGES, load("change-call")));

    public void checkLogin(JsonNode message) throws WireFault {
        check(login, message);
    }

    /** @throws WireFault also if the service is none that the hub offers */
    public void checkCall(String service, JsonNode message) throws WireFault {
        JsonSchema schema = calls.get(service);
        if (schema == null) {
            throw new WireFault(Reply.unknownService(
                    "Dịch vụ không được hỗ trợ; các dịch vụ hiện có: " + String.join(", ", calls.keySet())));
        }
        check(schema, message);
    }

    private static void check(JsonSchema schema, JsonNode message) throws WireFault {
        var faults = schema.validate(message);
        if (!faults.isEmpty()) {
            throw new WireFault(Reply.invalid(faults.stream()
                    .map(MessageSchemas::shown)
                    .distinct()
                    .limit(MOST_SHOWN)
                    .collect(Collectors.joining("; ", "Bản tin sai tại ", ""))));
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
                        SchemaLocation.of("classpath:schemas/province/" + name + ".json"),
                        SchemaValidatorsConfig.builder()
                                .pathType(PathType.JSON_POINTER)
                                .build());
        schema.initializeValidators();
        return schema;
    }
}
