package vn.lienthong.hub.adapter.igate;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Keeps what is remembered of a partner's rows. */
interface RowMemories {

    /** @return by row id; a row that was never read is missing */
    Map<String, RowMemory> load(String partner, Collection<String> rowIds);

    /** All or none of them. */
    void save(String partner, Collection<Entry> entries);

    /**
     * When the oldest row last changed that names a unit or procedure unknown to its tables, and that was not read with
     * these tables: from there it is read again, as the partner will not show it as changed.
     */
    Optional<Instant> oldestUnmapped(String partner, String tables);

    /**
     * @param updatedAt the row's last change
     * @param unmapped whether it names a unit or procedure that the tables do not know
     * @param tables fingerprint of the tables that it was read with
     */
    record Entry(String rowId, RowMemory memory, Instant updatedAt, boolean unmapped, String tables) {}
}
