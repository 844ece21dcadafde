package vn.lienthong.hub.delivery.lane;

/**
 * What a node can still do for a partner.
 *
 * @param running calls that it has running or is about to begin
 * @param free how many more it could begin
 */
public record Room(int running, int free) {}
