package vn.lienthong.hub.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.deadline.WorkCalendar;
import vn.lienthong.hub.unit.Imported;
import vn.lienthong.hub.unit.TableHistory;
import vn.lienthong.hub.unit.TableSnapshot;

/** The catalogue in memory over its tables. */
@Component
class CatalogueMemory implements Catalogue, Imported, SchedulingConfigurer {

    private final TableSnapshot<TableHistory<CatalogueEntry, CatalogueIndex>> snapshot;
    private final ProcedureProperties properties;

    CatalogueMemory(ProcedureTable table, ProcedureProperties properties, ApplicationEventPublisher events) {
        this.snapshot = new TableSnapshot<>(
                "procedures",
                table::revision,
                () -> new TableHistory<>(table.all(), CatalogueIndex::new),
                () -> events.publishEvent(new CatalogueChanged()));
        this.properties = properties;
    }

    @Override
    public Optional<Procedure> find(String code, LocalDate day) {
        return index().procedure(code, day);
    }

    @Override
    public Map<String, Field> fields(LocalDate day) {
        return index().fields(day);
    }

    @Override
    public Instant dueAt(Procedure procedure, Instant start, WorkCalendar calendar) {
        return StageClock.dueAt(procedure.stages(), start, calendar);
    }

    @Override
    public Catalogue asKnown(Instant moment) {
        return new CatalogueAsKnown(snapshot.get(), moment);
    }

    CatalogueIndex index() {
        return snapshot.get().now();
    }

    @Override
    public Instant changedAt() {
        return snapshot.get().changedAt();
    }

    @Override
    public void refresh() {
        snapshot.refresh();
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar registrar) {
        snapshot.refreshEvery(properties.refresh(), registrar);
    }
}
