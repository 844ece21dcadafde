package vn.lienthong.hub.dossier;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.deadline.CalendarStore;
import vn.lienthong.hub.unit.Imported;

/** What a fold depends on beside the history: units, procedures and calendars, as this node holds them in memory. */
@Component
public class Knowledge {

    private final List<Imported> tables;
    private final CalendarStore calendars;

    Knowledge(List<Imported> tables, CalendarStore calendars) {
        this.tables = tables;
        this.calendars = calendars;
    }

    /**
     * When the latest import of units, procedures or calendars that this node folds by became known; 1970-01-01T00:00Z if
     * there was none. Constant time; asks no database.
     *
     * <p>Whoever keeps what was folded asks before the fold and keeps the answer beside it: where it lies before today's
     * answer, the fold may come out otherwise today. The time of the fold itself does not tell that, as an import
     * reaches another node up to a second after it became known.
     */
    public Instant changedAt() {
        Instant latest = calendars.changedAt();
        for (Imported table : tables) {
            Instant changed = table.changedAt();
            latest = changed.isAfter(latest) ? changed : latest;
        }
        return latest;
    }

    /**
     * Takes over every import that was committed anywhere before the call, so that a fold as known at a moment comes out
     * the same at every node and later on: of imports that were still open at the moment, whoever names it must know
     * otherwise. If there is nothing new, this reads three numbers from indexes.
     *
     * @throws org.springframework.dao.DataAccessException if the database cannot be asked; what is known stays in force
     */
    public void refresh() {
        tables.forEach(Imported::refresh);
        calendars.refresh();
    }
}
