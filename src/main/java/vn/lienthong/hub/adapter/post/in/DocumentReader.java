package vn.lienthong.hub.adapter.post.in;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.post.PostProperties;
import vn.lienthong.hub.adapter.post.wire.PostJson;
import vn.lienthong.hub.adapter.post.wire.Schemas;
import vn.lienthong.hub.adapter.post.wire.WireText;

/** A request's body → a document that keeps the schema. Reads no more of it than the limit. */
@Component("postDocumentReader")
public class DocumentReader {

    private final int limit;

    public DocumentReader(PostProperties properties) {
        this.limit = Math.toIntExact(properties.maxBody().toBytes());
    }

    /**
     * @param body null for none
     * @return in NFC, blank texts as null
     * @throws IOException if the caller breaks off
     */
    public JsonNode read(InputStream body) throws WireFault, IOException {
        byte[] bytes = body == null ? new byte[0] : body.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new WireFault(Reply.tooLong(limit));
        }
        JsonNode document = parse(bytes);
        List<String> faults = Schemas.DOCUMENT.faults(document);
        if (!faults.isEmpty()) {
            throw new WireFault(Reply.invalid("Bản tin sai tại " + String.join("; ", faults)));
        }
        return document;
    }

    private static JsonNode parse(byte[] bytes) throws WireFault, IOException {
        try {
            JsonNode json = bytes.length == 0 ? null : PostJson.mapper().readTree(bytes);
            if (json != null && json.isObject()) {
                return WireText.clean(json);
            }
        } catch (JacksonException e) {
            throw new WireFault(Reply.invalid("Bản tin không phải JSON hợp lệ (UTF-8)"));
        }
        throw new WireFault(Reply.invalid("Bản tin phải là một đối tượng JSON"));
    }
}
