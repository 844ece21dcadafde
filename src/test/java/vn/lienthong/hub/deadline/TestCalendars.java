package vn.lienthong.hub.deadline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The calendars of the data file in the jar, for tests without a database. */
public final class TestCalendars {

    private TestCalendars() {}

    public static WorkCalendar nation() {
        return IndexedCalendar.of(nationYears());
    }

    /** The nation's days off of all known years. */
    public static Set<LocalDate> daysOff() {
        return nationYears().stream().flatMap(year -> year.daysOff().stream()).collect(Collectors.toSet());
    }

    static List<CalendarYear> nationYears() {
        try (InputStream file = TestCalendars.class.getResourceAsStream("/catalogue/calendars.ndjson")) {
            List<CalendarYear> years = new ArrayList<>();
            new ObjectMapper()
                    .readerFor(JsonNode.class)
                    .<JsonNode>readValues(file)
                    .forEachRemaining(line -> years.add(new CalendarYear(
                            null,
                            line.get("year").asInt(),
                            days(line.get("daysOff")),
                            days(line.get("makeUpDays")),
                            names(line.get("names")))));
            return years;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<LocalDate, String> names(JsonNode object) {
        SortedMap<LocalDate, String> names = new TreeMap<>();
        object.properties()
                .forEach(name -> names.put(
                        LocalDate.parse(name.getKey()), name.getValue().asText()));
        return names;
    }

    private static SortedSet<LocalDate> days(JsonNode array) {
        SortedSet<LocalDate> days = new TreeSet<>();
        array.forEach(day -> days.add(LocalDate.parse(day.asText())));
        return days;
    }
}
