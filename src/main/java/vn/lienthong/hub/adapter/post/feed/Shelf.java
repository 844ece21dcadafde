package vn.lienthong.hub.adapter.post.feed;

import java.util.Collection;
import java.util.List;

/** Rows that made no event. */
public interface Shelf {

    /**
     * Rows that wait for better tables.
     *
     * @param raw the row as it came
     */
    record Waiting(String rowId, String raw) {

        @Override
        public String toString() {
            return "Waiting[" + rowId + "]";
        }
    }

    /**
     * Puts rows there; those that are there already are stamped with the tables.
     *
     * @param tables fingerprint of the tables with which they were read
     * @return ids of those that were not there
     */
    List<String> put(String partner, Collection<Item> items, String tables);

    /** Rows that were read with other tables than these, and are not purged; at most some hundreds. */
    List<Waiting> waiting(String partner, String tables);

    /** Rows that have made their event after all. */
    void remove(String partner, Collection<String> rowIds);

    /** @param reason stable name */
    record Item(String rowId, String reason, String raw) {

        @Override
        public String toString() {
            return "Item[" + rowId + "]";
        }
    }
}
