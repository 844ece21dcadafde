package vn.lienthong.hub.adapter.igate.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;

/** Reads and writes the vendor's JSON; what is not known is an explicit null, as the vendor writes it. */
public final class IgateJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule("igate-time")
                    .addSerializer(new TimeWriter())
                    .addDeserializer(Instant.class, new TimeReader()))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private IgateJson() {}

    /** Shared, so not to be configured. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    private static final class TimeWriter extends StdSerializer<Instant> {
        private TimeWriter() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(IgateTime.format(value));
        }
    }

    private static final class TimeReader extends StdDeserializer<Instant> {
        private TimeReader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser in, DeserializationContext context) throws IOException {
            try {
                return IgateTime.parse(in.getText());
            } catch (DateTimeException e) {
                return (Instant) context.handleWeirdStringValue(
                        Instant.class, in.getText(), "a time must look like 2019-12-31T08:15:00.000+0700");
            }
        }
    }
}
