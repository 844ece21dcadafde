package vn.lienthong.hub.statistics;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.lienthong.hub.statistics.CountedUnits.Stay;
import vn.lienthong.hub.unit.Heir;

/**
 * The parts of a statement over milestones that say at which unit each counts.
 *
 * @param with a table of its own, with a comma behind it, or nothing
 * @param unit the unit at which a row counts
 * @param join with that table, or nothing
 * @param where which rows count, beginning with {@code and}, or nothing
 * @param sources the units that rows which count may bear; empty for all
 */
public record CountedPlaces(
        String with,
        String unit,
        String join,
        String where,
        Optional<Set<String>> sources,
        Map<String, Object> parameters) {

    private static final String DAY = "least(coalesce(finished_on, 'infinity'), :to::date)";

    private static final String HEIRS = """
            heirs as materialized (
                select * from unnest(:heirUnits::text[], :heirFields::text[], :heirs::text[])
                    as each (ended, of_field, heir)),
            """;

    private static final String HEIR = "coalesce(named.heir, other.heir, unit)";

    private static final String JOIN = """
            left join heirs named on named.ended = unit and named.of_field = field_code
            left join heirs other on other.ended = unit and other.of_field is null
            """;

    /** Where a dossier counted then: at the unit that its row bears. */
    public static CountedPlaces then(Optional<CountedUnits> counted, Period period) {
        if (counted.isEmpty()) {
            return new CountedPlaces("", "unit", "", "", Optional.empty(), Map.of());
        }
        CountedUnits units = counted.get();
        Map<String, Object> parameters = new HashMap<>(Map.of("units", array(units.always())));
        String where = "and unit = any (:units::text[])";
        if (!units.stays().isEmpty()) {
            where = """
                    and unit = any (:sources::text[])
                    and (unit = any (:units::text[]) or exists (
                        select from unnest(:stays::text[], :since::date[], :until::date[])
                            as stay (code, since, until)
                         where stay.code = unit and %1$s >= stay.since and %1$s < stay.until))
                    """.formatted(DAY);
            parameters.put("sources", array(units.codes()));
            parameters.put("stays", texts(units.stays(), Stay::unit));
            parameters.put("since", texts(units.stays(), stay -> time(stay.since(), "-infinity")));
            parameters.put("until", texts(units.stays(), stay -> time(stay.until(), "infinity")));
        }
        return new CountedPlaces("", "unit", "", where, Optional.of(units.codes()), parameters);
    }

    /** Where it counts now: at the heir of that unit in the dossier's field; the pairs are few, the dossiers many. */
    public static CountedPlaces now(Optional<CountedUnits> counted, List<Heir> heirs) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("heirUnits", texts(heirs, Heir::unit));
        parameters.put("heirFields", texts(heirs, Heir::field));
        parameters.put("heirs", texts(heirs, Heir::now));
        if (counted.isEmpty()) {
            return new CountedPlaces(HEIRS, HEIR, JOIN, "", Optional.empty(), parameters);
        }
        Set<String> units = counted.get().codes();
        Set<String> sources = new HashSet<>(units);
        heirs.stream()
                .filter(heir -> units.contains(heir.now()))
                .map(Heir::unit)
                .forEach(sources::add);
        parameters.put("units", array(units));
        parameters.put("sources", array(sources));
        return new CountedPlaces(
                HEIRS,
                HEIR,
                JOIN,
                "and unit = any (:sources::text[]) and " + HEIR + " = any (:units::text[])",
                Optional.of(sources),
                parameters);
    }

    private static String time(LocalDate day, String none) {
        return day == null ? none : day.toString();
    }

    private static <T> String[] texts(List<T> all, Function<T, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }

    private static String[] array(Collection<String> values) {
        return values.toArray(String[]::new);
    }
}
