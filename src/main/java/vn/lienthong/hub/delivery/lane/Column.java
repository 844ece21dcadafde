package vn.lienthong.hub.delivery.lane;

import java.util.Collection;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Values of many rows as one array parameter, for {@code unnest}. */
public final class Column {

    private Column() {}

    /** Texts, and everything whose text PostgreSQL casts: uuid, timestamptz, integer. */
    public static <T> String[] text(Collection<T> rows, Function<T, Object> value) {
        return rows.stream()
                .map(value)
                .map(each -> each == null ? null : each.toString())
                .toArray(String[]::new);
    }

    public static <T> Long[] bigint(Collection<T> rows, ToLongFunction<T> value) {
        return rows.stream().mapToLong(value).boxed().toArray(Long[]::new);
    }
}
