package vn.lienthong.hub.adapter.district.in;

import vn.lienthong.hub.event.DossierEvent;

/**
 * A fact as a row or a step says it.
 *
 * @param slot the cell of the row that says it: a fact of the same slot with another time is the same fact, corrected; a
 *     step has no such cell, its slot is its id
 */
record RowFact(String slot, DossierEvent event) {

    boolean isStep() {
        return slot.equals(event.id());
    }

    /** A further step of the same kind and minute. */
    RowFact numbered(int number) {
        String id = event.id() + "/" + number;
        return new RowFact(
                id, new DossierEvent(event.source(), id, event.subject(), event.time(), event.fact(), event.more()));
    }
}
