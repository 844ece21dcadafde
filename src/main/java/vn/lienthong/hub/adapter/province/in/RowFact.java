package vn.lienthong.hub.adapter.province.in;

import vn.lienthong.hub.event.DossierEvent;

/**
 * A fact as a row says it.
 *
 * @param slot the cell of the row that says it: a fact of the same slot with another time is the same fact, corrected;
 *     a step has no such cell, its slot is its id
 */
record RowFact(String slot, DossierEvent event) {}
