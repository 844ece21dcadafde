package vn.lienthong.hub.deadline;

import java.util.ArrayList;
import java.util.Collection;
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
        List<String> places = lineage.stream().filter(byPlace::containsKey).toList();
        return places.isEmpty() ? nation : joined.computeIfAbsent(places, this::join);
    }

    private WorkCalendar join(List<String> places) {
        Map<Integer, CalendarYear> years = new TreeMap<>(byPlace.getOrDefault(null, Map.of()));
        List<String> farthestFirst = new ArrayList<>(places);
        java.util.Collections.reverse(farthestFirst);
        farthestFirst.forEach(place -> years.putAll(byPlace.get(place)));
        return IndexedCalendar.of(years.values());
    }
}
