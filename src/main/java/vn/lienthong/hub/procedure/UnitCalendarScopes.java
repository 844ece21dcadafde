package vn.lienthong.hub.procedure;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.deadline.CalendarScopes;
import vn.lienthong.hub.unit.Units;

/** A calendar holds for its unit and the units below it. */
@Component
class UnitCalendarScopes implements CalendarScopes {

    private final Units units;

    UnitCalendarScopes(Units units) {
        this.units = units;
    }

    @Override
    public List<String> lineage(String unit) {
        return units.lineage(unit);
    }

    @Override
    public CalendarScopes asKnown(Instant moment) {
        return new UnitCalendarScopes(units.asKnown(moment));
    }
}
