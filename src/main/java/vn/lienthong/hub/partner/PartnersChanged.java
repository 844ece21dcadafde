package vn.lienthong.hub.partner;

/**
 * A partner joined, left or changed while the hub runs; told after the registry has changed, on the thread that changed
 * it. Whoever keeps something of partners reads it anew.
 */
public record PartnersChanged(String partner) {}
