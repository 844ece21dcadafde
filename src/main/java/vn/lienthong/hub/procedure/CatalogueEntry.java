package vn.lienthong.hub.procedure;

/**
 * A version of a procedure as the catalogue keeps it.
 *
 * @param note where the terms come from, or what is doubtful about them; null if there is nothing to say
 */
record CatalogueEntry(Procedure procedure, String note) {}
