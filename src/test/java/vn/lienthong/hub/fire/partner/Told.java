package vn.lienthong.hub.fire.partner;

import vn.lienthong.hub.fire.ledger.EventKey;

/**
 * What a call tells, as far as the dialect says it.
 *
 * @param dossier code of the dossier
 * @param fact short name, null where the dialect has no facts
 * @param event null where the dialect does not name it
 * @param state the folded state, null where the call does not say it
 */
record Told(String dossier, String fact, EventKey event, String state) {}
