package vn.lienthong.hub.adapter.post.feed;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.post.PostProperties;
import vn.lienthong.hub.adapter.post.PostSettings;
import vn.lienthong.hub.intake.Intake;
import vn.lienthong.hub.partner.Partner;

/**
 * One poll of one partner's feed, to its end. The cursor moves behind a page when all that the page brought is durable; a
 * node that dies before that leaves the page to the next one, which says the same facts under the same ids.
 */
@Component("postFeedPoll")
public class FeedPoll {

    private final Tracking tracking;
    private final FeedIntake intake;
    private final ShelfReading shelf;
    private final Cursors cursors;
    private final PostProperties properties;
    private final Clock clock;

    public FeedPoll(
            Tracking tracking,
            FeedIntake intake,
            ShelfReading shelf,
            Cursors cursors,
            PostProperties properties,
            Clock clock) {
        this.tracking = tracking;
        this.intake = intake;
        this.shelf = shelf;
        this.cursors = cursors;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * @param guard called before each page and each move of the cursor; throws if this node may not go on
     * @throws RuntimeException if not everything could be read and accepted; the cursor stands behind what was
     */
    public void run(Partner partner, Runnable guard) {
        Instant now = clock.instant();
        Cursor cursor = cursors.find(partner.id()).orElseGet(() -> first(partner, now));
        shelf.readAgain(partner);
        if (cursor.mustLookBack(now, properties.lookBack())) {
            read(partner, cursor, cursor.lookBackFrom(), guard, cursor.lookedBack(cursor.lastId(), now));
        } else {
            read(partner, cursor, cursor.lastId(), guard, cursor);
        }
    }

    /** @param to the cursor to move; it never goes back behind where it stands */
    private void read(Partner partner, Cursor stored, String from, Runnable guard, Cursor to) {
        Cursor stands = stored;
        Cursor moved = to;
        Intake.Mode mode = stored.caughtUp() ? Intake.Mode.LIVE : Intake.Mode.BACKFILL;
        Set<String> asked = new HashSet<>();
        String after = from;
        while (after != null) {
            asked.add(after);
            guard.run();
            Page page = tracking.page(partner, after);
            intake.take(partner, page.rows(), mode);
            String before = after;
            String end = page.end()
                    .filter(id -> Ids.isAhead(before, id) && !asked.contains(id))
                    .orElse(null);
            if (end != null && Ids.isAhead(moved.lastId(), end)) {
                guard.run();
                moved = moved.at(end);
                cursors.move(partner.id(), stands, moved);
                stands = moved;
            }
            if (end == null && !page.last()) {
                tracking.stands(partner);
            }
            after = page.last() ? null : end;
        }
        cursors.move(partner.id(), stands, moved.polled(clock.instant()));
    }

    /** Stored at once, so that every move starts from a cursor that is there. */
    private Cursor first(Partner partner, Instant now) {
        Cursor first =
                Cursor.before(PostSettings.of(partner).firstId(partner.poll().backfillFrom()), now);
        cursors.move(partner.id(), null, first);
        return first;
    }
}
