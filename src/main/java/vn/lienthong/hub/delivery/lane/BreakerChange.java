package vn.lienthong.hub.delivery.lane;

/** A breaker opened or closed. */
public record BreakerChange(String partner, boolean open) {}
