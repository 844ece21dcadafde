package vn.lienthong.hub.adapter.igate;

import java.util.Optional;

/** Up to when each partner's rows have been read and accepted. */
interface Watermarks {

    /** Empty until the backfill is done. */
    Optional<Watermark> find(String partner);

    /**
     * The position never moves back.
     *
     * @param from as it was found
     * @throws vn.lienthong.hub.partner.LockLostException if another node has moved it meanwhile
     */
    void move(String partner, Optional<Watermark> from, Watermark to);
}
