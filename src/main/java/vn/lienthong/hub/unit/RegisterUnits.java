package vn.lienthong.hub.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Units that are looked up in a register. */
abstract class RegisterUnits implements Units {

    static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    abstract UnitRegister register();

    @Override
    public final Optional<Unit> find(String code) {
        return Optional.ofNullable(register().periods().latest(code));
    }

    @Override
    public final Set<String> subtree(String code) {
        return at(LocalDate.MAX).subtree(code);
    }

    @Override
    public final List<String> lineage(String code) {
        return at(LocalDate.MAX).lineage(code);
    }

    @Override
    public final List<Unit> periods(String code) {
        return register().periods().of(code);
    }

    @Override
    public final Set<String> codes() {
        return register().periods().codes();
    }

    @Override
    public final UnitsAt at(LocalDate day) {
        return register().at(day);
    }

    @Override
    public final Meaning meant(String code, String field, LocalDate day) {
        return register().succession().meant(code, field, day);
    }

    @Override
    public final List<Heir> heirs(LocalDate day) {
        return register().heirs(day);
    }

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, VIETNAM);
    }
}
