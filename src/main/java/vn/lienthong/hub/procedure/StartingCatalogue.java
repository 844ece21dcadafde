package vn.lienthong.hub.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.deadline.CalendarStore;

/**
 * Gives a hub that knows none the procedures and the nation's calendars of the data files in the jar, before it answers
 * anybody. What an operator has imported is never touched.
 */
@Component
class StartingCatalogue implements SmartInitializingSingleton {

    private final ProcedureTable table;
    private final ProcedureImport procedures;
    private final CalendarStore calendarStore;
    private final CalendarImport calendars;

    StartingCatalogue(
            ProcedureTable table, ProcedureImport procedures, CalendarStore calendarStore, CalendarImport calendars) {
        this.table = table;
        this.procedures = procedures;
        this.calendarStore = calendarStore;
        this.calendars = calendars;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (calendarStore.isEmpty()) {
            calendars.takeLines(read("catalogue/calendars.ndjson"), CalendarTarget.ANY);
        }
        if (table.revision() == 0) {
            procedures.take(read("catalogue/procedures.ndjson"));
        }
    }

    private static byte[] read(String file) {
        try {
            return new ClassPathResource(file).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
