package vn.lienthong.hub.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.deadline.WorkCalendar;
import vn.lienthong.hub.unit.TableSnapshot;

/** The catalogue in memory over its tables. */
@Component
class CatalogueMemory implements Catalogue, SchedulingConfigurer {

    private final TableSnapshot<CatalogueIndex> snapshot;
    private final ProcedureProperties properties;

    CatalogueMemory(ProcedureTable table, ProcedureProperties properties, ApplicationEventPublisher events) {
        this.snapshot = new TableSnapshot<>(
                "procedures",
                table::revision,
                () -> new CatalogueIndex(table.latest()),
                () -> events.publishEvent(new CatalogueChanged()));
        this.properties = properties;
    }

    @Override
    public Optional<Procedure> find(String code, LocalDate day) {
        return Optional.ofNullable(index().find(code, day)).map(CatalogueEntry::procedure);
    }

    @Override
    public Map<String, Field> fields(LocalDate day) {
        Map<String, Field> fields = new TreeMap<>();
        index().all(day).stream()
                .map(entry -> entry.procedure().field())
                .forEach(field -> fields.putIfAbsent(field.code(), field));
        return fields;
    }

    @Override
    public Instant dueAt(Procedure procedure, Instant start, WorkCalendar calendar) {
        return StageClock.dueAt(procedure.stages(), start, calendar);
    }

    CatalogueIndex index() {
        return snapshot.get();
    }

    void refresh() {
        snapshot.refresh();
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar registrar) {
        snapshot.refreshEvery(properties.refresh(), registrar);
    }
}
