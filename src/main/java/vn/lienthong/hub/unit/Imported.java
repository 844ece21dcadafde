package vn.lienthong.hub.unit;

import java.time.Instant;

/** What this node holds in memory of a table that imports fill, at whichever node they come in. */
public interface Imported {

    /**
     * When the latest import that this node answers by became known; 1970-01-01T00:00Z if there was none. Constant time;
     * asks no database.
     */
    Instant changedAt();

    /**
     * Takes over every import that was committed anywhere before the call. If there is none that is new, this reads one
     * number from an index.
     *
     * @throws org.springframework.dao.DataAccessException if the database cannot be asked; what is known stays in force
     */
    void refresh();
}
