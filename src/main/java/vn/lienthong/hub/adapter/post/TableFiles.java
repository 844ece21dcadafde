package vn.lienthong.hub.adapter.post;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import vn.lienthong.hub.partner.Partner;

/** The mapping tables of each partner, a JSON file of the shape of {@link Tables}. Read once; a change holds from the next start. */
@Component("postTableFiles")
public class TableFiles {

    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(Tables.class);

    private final Map<String, Loaded> loaded = new ConcurrentHashMap<>();
    private final ResourceLoader resources;

    public TableFiles(ResourceLoader resources) {
        this.resources = resources;
    }

    /** @param fingerprint changes with the file */
    public record Loaded(Tables tables, String fingerprint) {}

    /** @throws IllegalStateException if the partner's tables are missing or wrong, saying what to set */
    public Loaded of(Partner partner) {
        return loaded.computeIfAbsent(partner.id(), id -> load(partner));
    }

    private Loaded load(Partner partner) {
        String location = PostSettings.of(partner).tables();
        try {
            byte[] file = resources.getResource(location).getContentAsByteArray();
            return new Loaded(READER.readValue(file), DigestUtils.md5DigestAsHex(file));
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "the tables of partner " + partner.id() + " cannot be read from " + location, e);
        }
    }
}
