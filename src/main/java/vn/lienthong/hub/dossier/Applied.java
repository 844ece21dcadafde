package vn.lienthong.hub.dossier;

import vn.lienthong.hub.event.DossierState;

/** What a fact did: the dossier's main code, and its state after everything known. */
public record Applied(long dossierId, String code, DossierState state) {}
