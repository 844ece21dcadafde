package vn.lienthong.hub.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private final TableSnapshot<UnitRegister> snapshot;
    private final UnitProperties properties;
    private final Clock clock;

    UnitMemory(UnitTable table, UnitProperties properties, ApplicationEventPublisher events, Clock clock) {
        this.snapshot = new TableSnapshot<>(
                "units",
                table::revision,
                () -> new UnitRegister(table.periods()),
                () -> events.publishEvent(new UnitsChanged()));
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public Optional<Unit> find(String code) {
        return Optional.ofNullable(register().periods().latest(code));
    }

    @Override
    public Set<String> subtree(String code) {
        return at(LocalDate.MAX).subtree(code);
    }

    @Override
    public List<String> lineage(String code) {
        return at(LocalDate.MAX).lineage(code);
    }

    @Override
    public List<Unit> periods(String code) {
        return register().periods().of(code);
    }

    @Override
    public Set<String> codes() {
        return register().periods().codes();
    }

    @Override
    public UnitsAt at(LocalDate day) {
        return register().at(day);
    }

    @Override
    public Meaning meant(String code, String field, LocalDate day) {
        return register().succession().meant(code, field, day);
    }

    @Override
    public List<Heir> heirs(LocalDate day) {
        return register().heirs(day);
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VIETNAM);
    }

    private UnitRegister register() {
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
