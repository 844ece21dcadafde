package vn.lienthong.hub.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lienthong.hub.deadline.WorkCalendar;

/** A catalogue that never changes. */
final class UnversionedCatalogue implements Catalogue {

    private final Map<String, Procedure> procedures;

    UnversionedCatalogue(Collection<Procedure> procedures) {
        this.procedures = procedures.stream().collect(Collectors.toMap(Procedure::code, Function.identity()));
    }

    @Override
    public Optional<Procedure> find(String code, LocalDate day) {
        return Optional.ofNullable(procedures.get(code));
    }

    @Override
    public Map<String, Field> fields(LocalDate day) {
        return procedures.values().stream()
                .map(Procedure::field)
                .distinct()
                .collect(Collectors.toMap(Field::code, Function.identity()));
    }

    @Override
    public Instant dueAt(Procedure procedure, Instant start, WorkCalendar calendar) {
        return StageClock.dueAt(procedure.stages(), start, calendar);
    }

    @Override
    public Catalogue asKnown(Instant moment) {
        return this;
    }
}
