package vn.lienthong.hub.dossier;

/**
 * A dossier that changed in the transaction under way.
 *
 * @param before null if it is new to the hub
 * @param after null if it was merged into an older one
 */
public record DossierChange(long dossierId, Dossier before, Dossier after) {}
