package vn.lienthong.hub.procedure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.lienthong.hub.deadline.CalendarStore;
import vn.lienthong.hub.deadline.CalendarStore.Change;
import vn.lienthong.hub.deadline.CalendarYear;
import vn.lienthong.hub.unit.CheckedJson;
import vn.lienthong.hub.unit.ImportFile;
import vn.lienthong.hub.unit.ImportSummary;
import vn.lienthong.hub.unit.Units;

/** Takes in files of working calendars: all lines or none. */
@Service
class CalendarImport {

    private final CalendarStore store;
    private final Units units;
    private final ApplicationEventPublisher events;

    CalendarImport(CalendarStore store, Units units, ApplicationEventPublisher events) {
        this.store = store;
        this.units = units;
        this.events = events;
    }

    /**
     * Adds what is new; this node answers by it when the call returns.
     *
     * @throws vn.lienthong.hub.fault.Fault INVALID_IMPORT with every fault, EMPTY_BODY
     */
    ImportSummary take(byte[] body) {
        ImportFile file = new ImportFile(body);
        Map<CheckedJson, CalendarYear> lines = new LinkedHashMap<>();
        file.lines()
                .forEach(line -> lines.put(
                        line, CalendarLine.read(line, unit -> units.find(unit).isPresent())));
        file.refuseTwice(lines, CalendarLine::key, "year");
        file.refuseIfFaulty();
        ImportSummary summary = summary(store.put(List.copyOf(lines.values())));
        if (summary.inserted() + summary.updated() > 0) {
            events.publishEvent(new CatalogueChanged());
        }
        return summary;
    }

    private static ImportSummary summary(List<Change> changes) {
        return new ImportSummary(
                Collections.frequency(changes, Change.INSERTED),
                Collections.frequency(changes, Change.UPDATED),
                Collections.frequency(changes, Change.UNCHANGED));
    }
}
