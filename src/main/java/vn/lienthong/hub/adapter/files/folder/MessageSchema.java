package vn.lienthong.hub.adapter.files.folder;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaException;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.PatternSyntaxException;
import vn.lienthong.hub.fault.Violation;

/** A JSON Schema (2020-12) of inbound messages. It refers to nothing outside of itself. */
public final class MessageSchema {

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .formatAssertionsEnabled(true)
            .locale(Locale.ENGLISH)
            .build();

    private final JsonSchema schema;

    private MessageSchema(JsonSchema schema) {
        this.schema = schema;
    }

    /** @return null if it is no schema, which the findings then say */
    public static MessageSchema read(String file, String text, Findings findings) {
        JsonNode json = Json.read(file, text, findings);
        if (json == null) {
            return null;
        }
        int before = findings.all().size();
        if (!json.path("$schema").asText(SchemaId.V202012).equals(SchemaId.V202012)) {
            findings.add(file, "/$schema", "must be " + SchemaId.V202012 + ", or left out");
        }
        json.findValues("$ref").stream()
                .filter(reference -> !reference.asText().startsWith("#"))
                .forEach(reference -> findings.add(
                        file, null, "$ref must begin with '#': a schema refers to nothing outside of itself"));
        FACTORY.getSchema(SchemaLocation.of(SchemaId.V202012), CONFIG)
                .validate(text, InputFormat.JSON)
                .forEach(wrong -> findings.add(file, pointer(wrong), wrong.getError()));
        if (findings.all().size() > before) {
            return null;
        }
        try {
            JsonSchema schema = FACTORY.getSchema(json, CONFIG);
            schema.initializeValidators();
            return new MessageSchema(schema);
        } catch (JsonSchemaException | PatternSyntaxException e) {
            findings.add(file, null, "is no schema that can be used: " + e.getMessage());
            return null;
        }
    }

    /** @return everything that is wrong with a message, by JSON pointer; without values */
    public List<Violation> violations(JsonNode message) {
        return schema.validate(message).stream()
                .map(wrong -> new Violation(pointer(wrong), wrong.getError()))
                .sorted(Comparator.comparing(Violation::pointer))
                .toList();
    }

    private static String pointer(ValidationMessage wrong) {
        String pointer = wrong.getInstanceLocation().toString();
        return wrong.getProperty() == null ? pointer : pointer + "/" + wrong.getProperty();
    }
}
