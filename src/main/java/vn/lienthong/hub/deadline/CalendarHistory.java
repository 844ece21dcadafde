package vn.lienthong.hub.deadline;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * All versions of all calendars. What was known at a moment is put together when it is first asked for: between two
 * imports nothing changes, so there are as many answers as there were imports, and they are few.
 */
final class CalendarHistory {

    /** Joined calendars held at once: some ten years take 40 KB, and most are those of an index all the same. */
    private static final int HELD = 500;

    /** @param known the import by which gaps are filled */
    private record Asked(Instant moment, Instant known, List<String> places) {}

    private final List<CalendarVersion> versions;
    private final NavigableSet<Instant> imports;
    private final CalendarIndex now;
    private final CalendarIndex nothing = index(List.of());
    private final Map<Instant, CalendarIndex> past = new ConcurrentHashMap<>();
    private final Cache<Asked, WorkCalendar> joined =
            Caffeine.newBuilder().maximumSize(HELD).executor(Runnable::run).build();

    /** @param versions of a year and place the higher version later */
    CalendarHistory(List<CalendarVersion> versions) {
        this.versions = List.copyOf(versions);
        this.imports = versions.stream().map(CalendarVersion::knownAt).collect(Collectors.toCollection(TreeSet::new));
        this.now = index(versions);
    }

    /** When the latest version became known; 1970-01-01T00:00Z if there is none. */
    Instant changedAt() {
        return imports.isEmpty() ? Instant.EPOCH : imports.last();
    }

    /** Everything that was known at a moment. */
    CalendarIndex asKnown(Instant moment) {
        return upTo(imports.floor(moment));
    }

    private CalendarIndex upTo(Instant latest) {
        if (latest == null) {
            return nothing;
        }
        return latest.equals(imports.last()) ? now : past.computeIfAbsent(latest, this::indexAt);
    }

    /**
     * The calendar as known at a moment; the years of which nothing was known then are those known at another.
     *
     * @param lineage the nearest place first
     * @param knownAt not after the other one
     * @param asOf the other one
     */
    WorkCalendar of(List<String> lineage, Instant knownAt, Instant asOf) {
        Instant moment = imports.floor(knownAt);
        Instant known = imports.floor(asOf);
        CalendarIndex index = upTo(known);
        return moment == null || moment.equals(known)
                ? index.of(lineage)
                : joined.get(new Asked(moment, known, index.placesOf(lineage)), this::join);
    }

    /** When the last version that says just this was imported, of those known at a moment. */
    Optional<Instant> importedAt(CalendarYear year, Instant knownAt) {
        return versions.stream()
                .filter(version ->
                        version.year().equals(year) && !version.knownAt().isAfter(knownAt))
                .map(CalendarVersion::knownAt)
                .max(Instant::compareTo);
    }

    private WorkCalendar join(Asked asked) {
        CalendarIndex index = upTo(asked.known());
        Map<Integer, CalendarYear> known = index.years(asked.places());
        Map<Integer, CalendarYear> years = new TreeMap<>(known);
        years.putAll(upTo(asked.moment()).years(asked.places()));
        return years.equals(known) ? index.of(asked.places()) : IndexedCalendar.of(years.values());
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
