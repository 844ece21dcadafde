package vn.lienthong.hub.adapter.igate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import vn.lienthong.hub.partner.NoAnswerException;

/** Reads the slices of a window one after another, until one is shorter than asked for; there is no total. */
final class Sweep {

    private final IntFunction<Page> pages;
    private final Consumer<Page> taker;

    /** @param taker of each slice, before the next one is fetched */
    Sweep(IntFunction<Page> pages, Consumer<Page> taker) {
        this.pages = pages;
        this.taker = taker;
    }

    /**
     * @param rows distinct ones
     * @param slices how many there were
     */
    record Extent(int rows, int slices) {}

    /** @throws NoAnswerException if the partner gives the same slice again and again */
    Extent run() {
        Set<String> seen = new HashSet<>();
        List<String> previous = null;
        for (int number = 0; ; number++) {
            Page page = pages.apply(number);
            if (!page.last() && page.fingerprints().equals(previous)) {
                throw new NoAnswerException("the search gives the same slice again and again");
            }
            taker.accept(page);
            seen.addAll(page.ids());
            if (page.last()) {
                return new Extent(seen.size(), number + 1);
            }
            previous = page.fingerprints();
        }
    }
}
