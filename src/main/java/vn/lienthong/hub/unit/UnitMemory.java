package vn.lienthong.hub.unit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/** The units in memory over the unit tables. */
@Component
class UnitMemory implements Units, SchedulingConfigurer {

    private final TableSnapshot<UnitTree> snapshot;
    private final UnitProperties properties;

    UnitMemory(UnitTable table, UnitProperties properties, ApplicationEventPublisher events) {
        this.snapshot = new TableSnapshot<>(
                "units",
                table::revision,
                () -> new UnitTree(table.latest()),
                () -> events.publishEvent(new UnitsChanged()));
        this.properties = properties;
    }

    @Override
    public Optional<Unit> find(String code) {
        return Optional.ofNullable(tree().find(code));
    }

    @Override
    public Set<String> subtree(String code) {
        return tree().subtree(code);
    }

    @Override
    public List<String> lineage(String code) {
        return tree().lineage(code);
    }

    UnitTree tree() {
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
