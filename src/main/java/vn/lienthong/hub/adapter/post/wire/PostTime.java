package vn.lienthong.hub.adapter.post.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.Instant;

/** Times of the dialect: milliseconds since 1970 in UTC, as a number or as digits; null, blank and 0 are not known. */
public final class PostTime extends StdDeserializer<Instant> {

    private static final long serialVersionUID = 1L;

    public PostTime() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_STRING && in.getText().matches("\\d{1,15}")) {
            return instant(Long.parseLong(in.getText()));
        }
        if (in.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return instant(in.getLongValue());
        }
        return (Instant) context.handleUnexpectedToken(Instant.class, in);
    }

    private static Instant instant(long millis) {
        return millis == 0 ? null : Instant.ofEpochMilli(millis);
    }
}
