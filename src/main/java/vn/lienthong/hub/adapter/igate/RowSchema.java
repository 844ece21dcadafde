package vn.lienthong.hub.adapter.igate;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** {@code schemas/igate}: what is taken from the vendor. */
@Component("igateRowSchema")
class RowSchema {

    private final JsonSchema page;
    private final JsonSchema row;

    RowSchema() {
        page = load("search");
        row = load("row");
    }

    Optional<String> pageFault(JsonNode json) {
        return fault(page, json);
    }

    /** @return where the row breaks which rule, without the value; empty if it breaks none */
    Optional<String> rowFault(JsonNode json) {
        return fault(row, json);
    }

    private static Optional<String> fault(JsonSchema schema, JsonNode json) {
        return schema.validate(json).stream().map(RowSchema::described).sorted().findFirst();
    }

    private static String described(ValidationMessage message) {
        return message.getInstanceLocation() + " breaks '" + message.getType() + "'";
    }

    private static JsonSchema load(String name) {
        try (InputStream schema = new ClassPathResource("schemas/igate/" + name + ".schema.json").getInputStream()) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
