package vn.lienthong.hub.adapter.post.feed;

import java.util.Optional;

/** Up to where each partner's feed has been read and accepted. */
public interface Cursors {

    Optional<Cursor> find(String partner);

    /**
     * Moves a cursor, if it still stands where this node found it: a node that was thought dead, and was overtaken, moves
     * nothing.
     *
     * @param from null for none
     * @throws vn.lienthong.hub.partner.LockLostException if another node has moved it
     */
    void move(String partner, Cursor from, Cursor to);
}
