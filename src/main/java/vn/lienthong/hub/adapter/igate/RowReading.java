package vn.lienthong.hub.adapter.igate;

import java.util.List;
import java.util.function.UnaryOperator;
import vn.lienthong.hub.event.DossierEvent;

/**
 * What a row says that the hub does not know yet.
 *
 * @param memory what to remember whatever becomes of the changes
 * @param changes in the order in which they happened
 */
record RowReading(RowMemory memory, List<Change> changes) {

    /**
     * @param event what to say
     * @param known how to remember it once the hub has it
     * @param conflict how to remember it if the hub has the fact with other content: so that the next reading corrects it
     */
    record Change(DossierEvent event, UnaryOperator<RowMemory> known, UnaryOperator<RowMemory> conflict) {}
}
