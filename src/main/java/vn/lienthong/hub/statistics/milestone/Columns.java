package vn.lienthong.hub.statistics.milestone;

import java.lang.reflect.Array;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Things of one kind as columns, so that any number of them travels as one array a column: several times cheaper for the
 * database than JSON or rows. Days travel as numbers of days and moments as microseconds, which need no reading.
 *
 * @param <T> the kind
 */
final class Columns<T> {

    private record Column<T>(String name, String type, String reading, Class<?> array, Function<T, Object> of) {}

    private final String prefix;
    private final List<Column<T>> columns = new ArrayList<>();

    /** @param prefix of the names of its parameters */
    Columns(String prefix) {
        this.prefix = prefix;
    }

    Columns<T> number(String name, Function<T, Integer> of) {
        return add(name, "integer", "%s", Integer.class, of::apply);
    }

    Columns<T> id(String name, Function<T, Long> of) {
        return add(name, "bigint", "%s", Long.class, of::apply);
    }

    Columns<T> flag(String name, Function<T, Boolean> of) {
        return add(name, "boolean", "%s", Boolean.class, of::apply);
    }

    Columns<T> text(String name, Function<T, String> of) {
        return as(name, "text", of);
    }

    /** @param type whose notation the text is */
    Columns<T> as(String name, String type, Function<T, String> of) {
        return add(name, "text", type.equals("text") ? "%s" : "%s::" + type, String.class, of::apply);
    }

    Columns<T> day(String name, Function<T, LocalDate> of) {
        return add(name, "integer", "date 'epoch' + %s", Integer.class, each -> dayNumber(of.apply(each)));
    }

    /** A day of which null means that it never comes. */
    Columns<T> dayOrNever(String name, Function<T, LocalDate> of) {
        String reading = "coalesce(date 'epoch' + %s, 'infinity')";
        return add(name, "integer", reading, Integer.class, each -> dayNumber(of.apply(each)));
    }

    Columns<T> moment(String name, Function<T, Instant> of) {
        String reading = "timestamptz 'epoch' + %s * interval '1 microsecond'";
        return add(name, "bigint", reading, Long.class, each -> micros(of.apply(each)));
    }

    private Columns<T> add(String name, String type, String reading, Class<?> array, Function<T, Object> of) {
        columns.add(new Column<>(name, type, reading, array, of));
        return this;
    }

    /** The names, as a list. */
    String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /** {@code name = excluded.name} for each. */
    String excluded() {
        return columns.stream()
                .map(column -> column.name() + " = excluded." + column.name())
                .collect(Collectors.joining(", "));
    }

    /** A select of all of them in the order in which they are given. */
    String select() {
        return columns.stream()
                        .map(column -> column.reading().formatted(column.name()) + " as " + column.name())
                        .collect(Collectors.joining(", ", "select ", " from "))
                + columns.stream()
                        .map(column -> ":" + prefix + column.name() + "::" + column.type() + "[]")
                        .collect(Collectors.joining(", ", "unnest(", ")"))
                + " as given (" + names() + ")";
    }

    Map<String, Object> parameters(List<? extends T> all) {
        Map<String, Object> parameters = new HashMap<>();
        for (Column<T> column : columns) {
            Object[] array = (Object[]) Array.newInstance(column.array(), all.size());
            for (int i = 0; i < array.length; i++) {
                array[i] = column.of().apply(all.get(i));
            }
            parameters.put(prefix + column.name(), array);
        }
        return parameters;
    }

    private static Integer dayNumber(LocalDate day) {
        return day == null ? null : Math.toIntExact(day.toEpochDay());
    }

    /** Rounded as the database rounds. */
    private static Long micros(Instant moment) {
        if (moment == null) {
            return null;
        }
        long fraction = (moment.get(ChronoField.NANO_OF_SECOND) + 500L) / 1000;
        return TimeUnit.SECONDS.toMicros(moment.getEpochSecond()) + fraction;
    }
}
