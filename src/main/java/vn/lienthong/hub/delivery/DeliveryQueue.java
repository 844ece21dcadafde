package vn.lienthong.hub.delivery;

import java.util.List;

/** The way in: called by {@code dossier} inside the accepting transaction. */
public interface DeliveryQueue {

    /**
     * Writes all of them in one statement and makes sure that each has a lane, which it locks: so a worker that
     * completes the lane's head at the same time sees them. Order within a dossier is that of {@code sequence}.
     */
    void enqueue(List<NewDelivery> deliveries);

    /**
     * Two dossiers turned out to be one: what waits for the younger goes on in the lanes of the older, behind what waits
     * there, renumbered from {@code firstSequence}; an attempt in flight is fenced off and made again.
     *
     * @return the sequence after the last one given
     */
    long merge(long younger, long older, long firstSequence);

    /** @param fact id of the fact row */
    record NewDelivery(String partner, long dossierId, long sequence, long fact, String factName) {}
}
