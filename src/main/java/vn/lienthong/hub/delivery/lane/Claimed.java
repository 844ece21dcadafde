package vn.lienthong.hub.delivery.lane;

import java.util.List;

/**
 * What a claim brought.
 *
 * @param contended another node was just claiming for the same partner, so nothing was looked at
 */
public record Claimed(List<Claim> claims, boolean contended) {

    public static final Claimed NOTHING = new Claimed(List.of(), false);
    static final Claimed CONTENDED = new Claimed(List.of(), true);
}
