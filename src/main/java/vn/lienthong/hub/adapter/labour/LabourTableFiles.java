package vn.lienthong.hub.adapter.labour;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.partner.Partner;

/**
 * The mapping tables of each partner: a JSON file (shape of {@link LabourTables}) whose location is the partner's setting
 * {@code tables}, as in {@code file:/etc/hub/labour.json}. Read once; a changed file holds from the next start.
 */
@Component("labourTableFiles")
public class LabourTableFiles {

    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(LabourTables.class);

    private final Map<String, LabourTables> loaded = new ConcurrentHashMap<>();
    private final ResourceLoader resources;

    LabourTableFiles(ResourceLoader resources) {
        this.resources = resources;
    }

    /** @throws IllegalStateException if the partner's tables are missing or wrong, saying where they were looked for */
    public LabourTables of(Partner partner) {
        return loaded.computeIfAbsent(partner.id(), id -> load(partner));
    }

    private LabourTables load(Partner partner) {
        String location = LabourSettings.of(partner).tables();
        try {
            return READER.readValue(resources.getResource(location).getContentAsByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(
                    "the tables of partner " + partner.id() + " cannot be read from " + location, e);
        }
    }
}
