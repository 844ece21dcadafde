package vn.lienthong.hub.adapter.igate;

import java.util.Optional;

/** Up to when each partner's rows have been read and accepted. */
interface Watermarks {

    /** Empty until the backfill is done. */
    Optional<Watermark> find(String partner);

    /** The position never moves back. */
    void move(String partner, Watermark watermark);
}
