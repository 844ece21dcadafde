package vn.lienthong.hub.unit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/** The units in memory over the unit tables. */
@Component
class UnitMemory extends RegisterUnits implements Imported, SchedulingConfigurer {

    private final TableSnapshot<TableHistory<Unit, UnitRegister>> snapshot;
    private final UnitProperties properties;
    private final Clock clock;

    UnitMemory(UnitTable table, UnitProperties properties, ApplicationEventPublisher events, Clock clock) {
        this.snapshot = new TableSnapshot<>(
                "units",
                table::revision,
                () -> new TableHistory<>(table.all(), UnitRegister::new),
                () -> events.publishEvent(new UnitsChanged()));
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    UnitRegister register() {
        return snapshot.get().now();
    }

    @Override
    public LocalDate today() {
        return day(clock.instant());
    }

    @Override
    public Units asKnown(Instant moment) {
        Instant now = clock.instant();
        return new UnitsAsKnown(snapshot.get(), moment.isAfter(now) ? now : moment);
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
