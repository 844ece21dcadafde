package vn.lienthong.hub.unit;

/**
 * Application event: this node now answers by other units than before, whether the import came to it or to another
 * node. Published after the commit.
 */
public record UnitsChanged() {}
