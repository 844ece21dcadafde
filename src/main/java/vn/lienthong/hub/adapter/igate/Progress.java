package vn.lienthong.hub.adapter.igate;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.partner.Partner;

/**
 * From where a poll begins.
 *
 * <p>A row that changes while slices are read leaves its place, the rows behind it move up, and one of them slips from a
 * slice that is still to come into one that has been read. The overlap brings such a row again with the next polls,
 * unless it changed longer ago than that: so a window longer than the overlap is swept again by the next poll, until
 * nothing more turns up.
 */
@Component("igateProgress")
class Progress {

    private final Watermarks watermarks;
    private final RowMemories memories;
    private final TableFiles tables;

    Progress(Watermarks watermarks, RowMemories memories, TableFiles tables) {
        this.watermarks = watermarks;
        this.memories = memories;
        this.tables = tables;
    }

    /** Empty until the backfill is done. */
    Optional<Watermark> watermark(Partner partner) {
        return watermarks.find(partner.id());
    }

    /**
     * The watermark less the overlap; without a watermark the date from which to backfill. Earlier if that window is to
     * be swept again, or if the mapping tables have grown and rows wait that they did not know.
     */
    Instant begin(Partner partner, Optional<Watermark> watermark) {
        Instant usual = watermark
                .map(mark -> mark.position().minus(partner.poll().overlap()))
                .orElse(partner.poll().backfillFrom());
        return Stream.of(
                        Optional.of(usual),
                        watermark.map(Watermark::sweepAgainFrom),
                        memories.oldestUnmapped(partner.id(), tables.of(partner).fingerprint()))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(usual);
    }

    /** Whether a row, never read before, should have been seen by the poll before and will not be covered again. */
    boolean slipped(Partner partner, Optional<Watermark> before, Instant changed) {
        return before.map(mark -> mark.position().minus(partner.poll().overlap()))
                .filter(changed::isBefore)
                .isPresent();
    }

    /** @param slipped how many rows turned up that the poll before had missed */
    void done(Partner partner, Optional<Watermark> before, Window window, Sweep.Extent extent, int slipped) {
        boolean isLong = Duration.between(window.from(), window.to())
                        .compareTo(partner.poll().overlap().multipliedBy(2))
                > 0;
        boolean again = isLong && extent.slices() > 1 && (before.isEmpty() || slipped > 0);
        watermarks.move(partner.id(), before, new Watermark(window.to(), again ? window.from() : null));
    }
}
