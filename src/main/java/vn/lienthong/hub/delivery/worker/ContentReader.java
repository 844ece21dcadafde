package vn.lienthong.hub.delivery.worker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.delivery.DeliveryContent;
import vn.lienthong.hub.delivery.lane.Claim;

/** Reads what a whole claim carries at once; if that fails, one by one, so that one bad dossier spoils only itself. */
@Component
class ContentReader {

    private static final Logger LOG = LoggerFactory.getLogger(ContentReader.class);

    private final DeliveryContent content;

    ContentReader(DeliveryContent content) {
        this.content = content;
    }

    Contents read(List<Claim> claims) {
        try {
            return new Contents(
                    content.load(claims.stream().map(ContentReader::wanted).toList()), Set.of());
        } catch (RuntimeException e) {
            LOG.warn("The contents of {} deliveries could not be read at once: {}", claims.size(), Trace.of(e));
            return oneByOne(claims);
        }
    }

    private Contents oneByOne(List<Claim> claims) {
        Map<UUID, DeliveryContent.Content> read = new HashMap<>();
        Set<UUID> unreadable = new HashSet<>();
        for (Claim claim : claims) {
            try {
                read.putAll(content.load(List.of(wanted(claim))));
            } catch (RuntimeException e) {
                LOG.error("The content of delivery {} cannot be read: {}", claim.delivery(), Trace.of(e));
                unreadable.add(claim.delivery());
            }
        }
        return new Contents(read, unreadable);
    }

    private static DeliveryContent.Wanted wanted(Claim claim) {
        return new DeliveryContent.Wanted(claim.delivery(), claim.dossierId(), claim.factId(), claim.partner());
    }

    /** @param unreadable those whose reading failed; what is in neither has nothing left to say */
    record Contents(Map<UUID, DeliveryContent.Content> read, Set<UUID> unreadable) {}
}
