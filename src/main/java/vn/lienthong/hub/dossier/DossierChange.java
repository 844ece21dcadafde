package vn.lienthong.hub.dossier;

import java.time.Instant;

/**
 * A dossier that changed in the transaction under way.
 *
 * @param before null if it is new to the hub
 * @param after null if it was merged into an older one
 * @param recordedAt when the hub heard of it: as what it was told bears
 */
public record DossierChange(long dossierId, Dossier before, Dossier after, Instant recordedAt) {}
