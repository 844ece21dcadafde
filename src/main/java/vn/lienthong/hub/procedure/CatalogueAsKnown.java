package vn.lienthong.hub.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.hub.deadline.WorkCalendar;
import vn.lienthong.hub.unit.TableHistory;

/** The catalogue as known at one moment; never changes. */
final class CatalogueAsKnown implements Catalogue {

    private final TableHistory<CatalogueEntry, CatalogueIndex> history;
    private final Instant moment;
    private final CatalogueIndex index;

    CatalogueAsKnown(TableHistory<CatalogueEntry, CatalogueIndex> history, Instant moment) {
        this.history = history;
        this.moment = moment;
        this.index = history.asKnown(moment);
    }

    @Override
    public Optional<Procedure> find(String code, LocalDate day) {
        return index.procedure(code, day);
    }

    @Override
    public Map<String, Field> fields(LocalDate day) {
        return index.fields(day);
    }

    @Override
    public Instant dueAt(Procedure procedure, Instant start, WorkCalendar calendar) {
        return StageClock.dueAt(procedure.stages(), start, calendar);
    }

    @Override
    public Catalogue asKnown(Instant earlier) {
        return earlier.isBefore(moment) ? new CatalogueAsKnown(history, earlier) : this;
    }
}
