package vn.lienthong.hub.unit;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/**
 * A small table in memory. It is read again when its revision has grown, so it follows the imports of every node; while
 * the database is gone, what is known stays in force.
 */
public final class TableSnapshot<T> implements Supplier<T> {

    private record State<T>(long revision, T value) {}

    private final String name;
    private final LongSupplier revision;
    private final Supplier<T> reader;
    private final Runnable changed;
    private volatile State<T> state;

    /**
     * Reads the table for the first time.
     *
     * @param name for the log
     * @param revision a number that grows with every change; asked often
     * @param reader reads the whole
     * @param changed called after every later change that was taken over
     */
    public TableSnapshot(String name, LongSupplier revision, Supplier<T> reader, Runnable changed) {
        this.name = name;
        this.revision = revision;
        this.reader = reader;
        this.changed = changed;
        this.state = read(revision.getAsLong());
    }

    @Override
    public T get() {
        return state.value();
    }

    /** Takes over what was imported since. */
    public void refresh() {
        if (takeOver()) {
            changed.run();
        }
    }

    private synchronized boolean takeOver() {
        long now = revision.getAsLong();
        if (now == state.revision()) {
            return false;
        }
        state = read(now);
        return true;
    }

    private State<T> read(long asOf) {
        return new State<>(asOf, reader.get());
    }

    /** Has it look for changes in fixed steps; while the database is away it keeps what it knows. */
    public void refreshEvery(Duration step, ScheduledTaskRegistrar registrar) {
        registrar.addFixedDelayTask(this::refresh, step);
    }
}
