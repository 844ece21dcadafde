package vn.lienthong.hub.deadline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Everything that is known about working days at one moment, by place. */
final class CalendarIndex {

    private final WorkCalendar nation;
    private final Map<String, Map<Integer, CalendarYear>> byPlace = new LinkedHashMap<>();
    private final Map<List<String>, WorkCalendar> joined = new ConcurrentHashMap<>();

    /** @param years of two for the same year and place the later one in the collection holds */
    CalendarIndex(Collection<CalendarYear> years) {
        years.forEach(year ->
                byPlace.computeIfAbsent(year.unit(), unit -> new TreeMap<>()).put(year.year(), year));
        nation = IndexedCalendar.of(byPlace.getOrDefault(null, Map.of()).values());
    }

    WorkCalendar nation() {
        return nation;
    }

    /** Whether a place has a calendar of its own. */
    boolean hasPlaces() {
        return byPlace.size() > (byPlace.containsKey(null) ? 1 : 0);
    }

    /** @param lineage the nearest place first; for each year the first that has one holds, at last the nation's */
    WorkCalendar of(List<String> lineage) {
        List<String> places = placesOf(lineage);
        return places.isEmpty()
                ? nation
                : joined.computeIfAbsent(
                        places, some -> IndexedCalendar.of(years(some).values()));
    }

    /** Those of the places that have a calendar of their own, in their order. */
    List<String> placesOf(List<String> lineage) {
        return lineage.stream().filter(byPlace::containsKey).toList();
    }

    /** The calendars that hold, by year; as {@link #of}. */
    Map<Integer, CalendarYear> years(List<String> lineage) {
        Map<Integer, CalendarYear> years = new TreeMap<>(byPlace.getOrDefault(null, Map.of()));
        List<String> farthestFirst = new ArrayList<>(lineage);
        Collections.reverse(farthestFirst);
        farthestFirst.forEach(place -> years.putAll(byPlace.getOrDefault(place, Map.of())));
        return years;
    }
}
