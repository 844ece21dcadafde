package vn.lienthong.hub.adapter.post.in;

import vn.lienthong.hub.event.DossierEvent;

/**
 * A fact as a document says it.
 *
 * @param slot order number and fact: with another time or content in a later document it is the same fact, corrected
 */
record DocumentFact(String slot, DossierEvent event) {}
