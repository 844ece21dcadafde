package vn.lienthong.hub.adapter.labour.pull;

import java.time.Instant;
import java.util.Optional;

/** Up to when each partner's rows have been read and accepted. */
public interface Watermarks {

    /** Empty until the backfill is done. */
    Optional<Instant> find(String partner);

    /** Never moves back. */
    void move(String partner, Instant position);
}
