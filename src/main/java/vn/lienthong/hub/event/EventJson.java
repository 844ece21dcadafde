package vn.lienthong.hub.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;

/** The JSON form of the language: between {@link DossierEvent} and a CloudEvents object. */
public final class EventJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(timeModule())
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private EventJson() {}

    /** A mapper that speaks the language; shared, so not to be configured. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    /** Instants as RFC 3339 in +07:00; in with any offset, but never without one. */
    public static Module timeModule() {
        return new SimpleModule("vietnam-time")
                .addSerializer(new InstantWriter())
                .addDeserializer(Instant.class, new InstantReader());
    }

    public static ObjectNode write(DossierEvent event) {
        ObjectNode data = MAPPER.valueToTree(event.fact());
        event.more().forEach((name, value) -> {
            if (!data.has(name)) {
                data.set(name, MAPPER.valueToTree(value));
            }
        });
        ObjectNode json = MAPPER.createObjectNode();
        json.put("specversion", "1.0");
        json.put("id", event.id());
        json.put("source", event.source());
        json.put("type", event.type().eventType());
        json.put("subject", event.subject());
        json.put("time", VietnamTime.format(event.time()));
        json.put("datacontenttype", "application/json");
        json.set("data", data);
        return json;
    }

    /**
     * Reads an event that the schemas of {@code schemas/hub} have passed.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static DossierEvent read(JsonNode json) {
        FactType type = FactType.ofEventType(json.path("type").asText())
                .orElseThrow(() -> new IllegalArgumentException("unknown event type"));
        JsonNode data = json.path("data").isObject() ? json.get("data") : MAPPER.createObjectNode();
        Fact fact = readFact(type, data);
        Map<String, Object> more = new HashMap<>();
        JsonNode known = MAPPER.valueToTree(fact);
        data.fields().forEachRemaining(member -> {
            if (!known.has(member.getKey()) && !member.getValue().isNull()) {
                more.put(member.getKey(), member.getValue());
            }
        });
        return new DossierEvent(
                json.path("source").asText(),
                json.path("id").asText(),
                json.path("subject").asText(),
                OffsetDateTime.parse(json.path("time").asText()).toInstant(),
                fact,
                more);
    }

    /** @throws IllegalArgumentException if {@code data} does not fit the fact */
    public static Fact readFact(FactType type, JsonNode data) {
        try {
            return MAPPER.treeToValue(data, type.dataClass());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("data does not fit " + type.factName(), e);
        }
    }

    private static final class InstantWriter extends StdSerializer<Instant> {
        private InstantWriter() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(VietnamTime.format(value));
        }
    }

    private static final class InstantReader extends StdDeserializer<Instant> {
        private InstantReader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser in, DeserializationContext context) throws IOException {
            try {
                return OffsetDateTime.parse(in.getText()).toInstant();
            } catch (java.time.DateTimeException e) {
                return (Instant) context.handleWeirdStringValue(
                        Instant.class, in.getText(), "a time must be RFC 3339 with an offset");
            }
        }
    }
}
