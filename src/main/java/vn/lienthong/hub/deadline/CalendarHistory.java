package vn.lienthong.hub.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * All versions of all calendars. What was known at a moment is put together when it is first asked for: between two
 * imports nothing changes, so there are as many answers as there were imports, and they are few.
 */
final class CalendarHistory {

    private record Asked(Instant moment, List<String> places) {}

    private final List<CalendarVersion> versions;
    private final NavigableSet<Instant> imports;
    private final CalendarIndex now;
    private final Map<Instant, CalendarIndex> past = new ConcurrentHashMap<>();
    private final Map<Asked, WorkCalendar> joined = new ConcurrentHashMap<>();

    /** @param versions of a year and place the higher version later */
    CalendarHistory(List<CalendarVersion> versions) {
        this.versions = List.copyOf(versions);
        this.imports = versions.stream().map(CalendarVersion::knownAt).collect(Collectors.toCollection(TreeSet::new));
        this.now = index(versions);
    }

    CalendarIndex now() {
        return now;
    }

    /**
     * The calendar as known at a moment; the years of which nothing was known then are those known now.
     *
     * @param lineage the nearest place first
     */
    WorkCalendar of(List<String> lineage, Instant knownAt) {
        Instant moment = imports.floor(knownAt);
        if (moment == null || moment.equals(imports.last())) {
            return now.of(lineage);
        }
        return joined.computeIfAbsent(new Asked(moment, now.placesOf(lineage)), this::join);
    }

    private WorkCalendar join(Asked asked) {
        Map<Integer, CalendarYear> known = now.years(asked.places());
        Map<Integer, CalendarYear> years = new TreeMap<>(known);
        years.putAll(past.computeIfAbsent(asked.moment(), this::indexAt).years(asked.places()));
        return years.equals(known) ? now.of(asked.places()) : IndexedCalendar.of(years.values());
    }

    private CalendarIndex indexAt(Instant moment) {
        return index(versions.stream()
                .filter(version -> !version.knownAt().isAfter(moment))
                .toList());
    }

    private static CalendarIndex index(List<CalendarVersion> versions) {
        return new CalendarIndex(versions.stream().map(CalendarVersion::year).toList());
    }
}
