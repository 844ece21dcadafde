package vn.lienthong.hub.adapter.files.route;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.List;
import java.util.Map;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultComponent;
import org.apache.camel.support.ProcessorEndpoint;
import vn.lienthong.hub.adapter.files.folder.MessageSchema;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Violation;

/**
 * {@code json-validator:} of folders. Unlike Camel's own it says with JSON pointers what is wrong, and never repeats
 * values.
 */
final class SchemaComponent extends DefaultComponent {

    private final Map<String, MessageSchema> schemas;

    SchemaComponent(Map<String, MessageSchema> schemas) {
        this.schemas = schemas;
    }

    @Override
    protected Endpoint createEndpoint(String uri, String file, Map<String, Object> parameters) {
        MessageSchema schema = schemas.get(file);
        if (schema == null) {
            throw new IllegalArgumentException("there is no schema " + file);
        }
        return new ProcessorEndpoint(uri, this, exchange -> check(schema, exchange));
    }

    private static void check(MessageSchema schema, Exchange exchange) {
        JsonNode message = exchange.getMessage().getBody() instanceof JsonNode json ? json : NullNode.getInstance();
        List<Violation> violations = schema.violations(message);
        if (!violations.isEmpty()) {
            throw new Fault(
                    FaultCode.INVALID_REQUEST,
                    "The message is not as agreed, and nothing of it was accepted. Mend what the violations name and"
                            + " send it again.",
                    violations);
        }
    }
}
