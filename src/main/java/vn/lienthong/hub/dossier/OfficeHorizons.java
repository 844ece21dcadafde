package vn.lienthong.hub.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.deadline.CalendarUnknownException;
import vn.lienthong.hub.deadline.Calendars;
import vn.lienthong.hub.deadline.OfficeHours;
import vn.lienthong.hub.deadline.OfficeOpening;
import vn.lienthong.hub.deadline.WorkCalendar;
import vn.lienthong.hub.procedure.CalendarMissing;
import vn.lienthong.hub.unit.Units;

/** Reckons until when some office time lasts, for every unit at once: most go by one calendar. */
@Component
public class OfficeHorizons {

    private final Calendars calendars;
    private final Units units;

    OfficeHorizons(Calendars calendars, Units units) {
        this.calendars = calendars;
        this.units = units;
    }

    /** By calendars and units as known at a moment. */
    public OfficeHorizons asKnown(Instant moment) {
        return new OfficeHorizons(calendars.asKnown(moment), units.asKnown(moment));
    }

    /**
     * The last moment up to which no more than so much office time passes, by the calendars: what is due by
     * then is due within it, be it at night.
     *
     * @param officeTime not negative
     * @param relevant the only units that are asked for; null for all. Calendars of others need not be known
     * @throws vn.lienthong.hub.fault.Fault {@code calendar-unknown} if it runs past the known calendars
     */
    public Horizon of(Instant from, Duration officeTime, Set<String> relevant) {
        WorkCalendar nation = calendars.of(null);
        Map<WorkCalendar, Set<String>> byCalendar = new IdentityHashMap<>();
        for (String unit : relevant == null ? units.codes() : relevant) {
            byCalendar
                    .computeIfAbsent(calendars.of(unit), any -> new TreeSet<>())
                    .add(unit);
        }
        WorkCalendar most = relevant == null || relevant.isEmpty() || byCalendar.containsKey(nation)
                ? nation
                : byCalendar.keySet().iterator().next();
        byCalendar.remove(most);
        try {
            Instant elsewhere = end(most, from, officeTime);
            Map<Instant, Set<String>> others = new TreeMap<>();
            byCalendar.forEach((calendar, of) -> {
                Instant end = end(calendar, from, officeTime);
                if (!end.equals(elsewhere)) {
                    others.computeIfAbsent(end, any -> new TreeSet<>()).addAll(of);
                }
            });
            return new Horizon(elsewhere, others);
        } catch (CalendarUnknownException e) {
            throw CalendarMissing.fault(e);
        }
    }

    private static Instant end(WorkCalendar calendar, Instant from, Duration officeTime) {
        return OfficeOpening.next(calendar, OfficeHours.plus(calendar, from, officeTime));
    }
}
