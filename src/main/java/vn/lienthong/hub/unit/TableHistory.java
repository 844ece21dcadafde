package vn.lienthong.hub.unit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A table whose rows are only added, as it stood at any moment. Between two imports nothing changes, so there are as many
 * states as there were imports; the latest one is held, of the others those that were asked for last.
 *
 * @param <R> what a row says
 * @param <T> what is made of the rows that were known; immutable
 */
public final class TableHistory<R, T> {

    /** Past states held at once: more than reports ask for side by side, and a few megabytes for a province. */
    private static final int HELD = 32;

    /**
     * One row.
     *
     * @param knownAt when it was imported
     */
    public record Row<R>(R value, Instant knownAt) {}

    private final List<Row<R>> rows;
    private final Function<List<R>, T> maker;
    private final NavigableSet<Instant> imports;
    private final T now;
    private final T nothing;
    private final Cache<Instant, T> past =
            Caffeine.newBuilder().maximumSize(HELD).executor(Runnable::run).build();

    /**
     * @param rows all that were ever added, a higher version after a lower one
     * @param maker makes a state of rows; of two about the same, the later in order holds
     */
    public TableHistory(List<Row<R>> rows, Function<List<R>, T> maker) {
        this.rows = List.copyOf(rows);
        this.maker = maker;
        this.imports = rows.stream().map(Row::knownAt).collect(Collectors.toCollection(TreeSet::new));
        this.now = maker.apply(rows.stream().map(Row::value).toList());
        this.nothing = maker.apply(List.of());
    }

    /** The state by all rows. */
    public T now() {
        return now;
    }

    /** The state by the rows that were known at a moment; the same object as {@link #now} if that is all of them. */
    public T asKnown(Instant moment) {
        Instant latest = imports.floor(moment);
        if (latest == null) {
            return nothing;
        }
        return latest.equals(imports.last()) ? now : past.get(latest, this::make);
    }

    private T make(Instant moment) {
        return maker.apply(rows.stream()
                .filter(row -> !row.knownAt().isAfter(moment))
                .map(Row::value)
                .toList());
    }

    /** When the latest row became known; 1970-01-01T00:00Z if there is none. */
    public Instant changedAt() {
        return imports.isEmpty() ? Instant.EPOCH : imports.last();
    }
}
