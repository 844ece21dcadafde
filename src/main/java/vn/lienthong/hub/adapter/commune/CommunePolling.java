package vn.lienthong.hub.adapter.commune;

import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.commune.place.PlaceReader;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.partner.Partners;
import vn.lienthong.hub.partner.PollLock;

/** Called by the route {@code commune-poll} of each partner, on every node; one of them reads. */
@Component("communePolling")
public class CommunePolling {

    private final Partners partners;
    private final PlaceReader reader;
    private final CommuneProperties properties;
    private final PollLock lock;

    CommunePolling(Partners partners, PlaceReader reader, CommuneProperties properties, PollLock lock) {
        this.partners = partners;
        this.reader = reader;
        this.properties = properties;
        this.lock = lock;
    }

    /**
     * Reads a place once, unless another node does or has just done so.
     *
     * @throws FilesNotReadException if not everything was read; the files stay, the next time reads them
     */
    public void poll(String partnerId) {
        Partner partner =
                partners.find(partnerId).orElseThrow(() -> new IllegalArgumentException("no partner " + partnerId));
        try {
            lock.whileHeld("commune-" + partnerId, properties.every(), guard -> reader.read(partner, guard));
        } catch (RuntimeException e) {
            throw new FilesNotReadException(e);
        }
    }
}
