package vn.lienthong.hub.statistics.export;

import java.util.function.Consumer;

/** Reads rows one by one. */
@FunctionalInterface
public interface ExportRows<R> {

    /** Gives each row in its order. In the transaction of the caller, so that a cursor may be read. */
    void each(Consumer<R> taker);
}
