package vn.lienthong.hub.procedure;

/**
 * Application event: this node now answers by another catalogue than before, whether the import came to it or to another
 * node; or calendars were imported at this node. Published after the commit.
 */
public record CatalogueChanged() {}
