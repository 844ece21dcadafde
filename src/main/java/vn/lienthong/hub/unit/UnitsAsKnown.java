package vn.lienthong.hub.unit;

import java.time.Instant;
import java.time.LocalDate;

/** The units as known at one moment; never changes. */
final class UnitsAsKnown extends RegisterUnits {

    private final TableHistory<Unit, UnitRegister> history;
    private final Instant moment;
    private final UnitRegister register;

    /** @param moment at the latest now */
    UnitsAsKnown(TableHistory<Unit, UnitRegister> history, Instant moment) {
        this.history = history;
        this.moment = moment;
        this.register = history.asKnown(moment);
    }

    @Override
    UnitRegister register() {
        return register;
    }

    @Override
    public LocalDate today() {
        return day(moment);
    }

    @Override
    public Units asKnown(Instant earlier) {
        return earlier.isBefore(moment) ? new UnitsAsKnown(history, earlier) : this;
    }
}
