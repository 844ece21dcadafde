package vn.lienthong.hub.adapter.district;

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
 * The mapping tables of each partner: a JSON file (shape of {@link Tables}) whose location is the partner's setting
 * {@code tables}, as in {@code file:/etc/hub/huyen-1.json}. Read once; a changed file holds from the next start.
 */
@Component("districtTableFiles")
public class TableFiles {

    private static final String SETTING = "tables";
    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(Tables.class);

    private final Map<String, Tables> loaded = new ConcurrentHashMap<>();
    private final ResourceLoader resources;

    TableFiles(ResourceLoader resources) {
        this.resources = resources;
    }

    /** @throws IllegalStateException if the partner's tables are missing or wrong, saying what to set */
    public Tables of(Partner partner) {
        return loaded.computeIfAbsent(partner.id(), id -> load(partner));
    }

    private Tables load(Partner partner) {
        String location = partner.settings().get(SETTING);
        if (location == null) {
            throw new IllegalStateException("hub.partners." + partner.id() + ".settings.tables is not set: name the"
                    + " JSON file with the vendor's units and answerOk");
        }
        try {
            return READER.readValue(resources.getResource(location).getContentAsByteArray());
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "the tables of partner " + partner.id() + " cannot be read from " + location, e);
        }
    }
}
