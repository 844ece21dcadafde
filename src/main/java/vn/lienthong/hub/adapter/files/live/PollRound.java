package vn.lienthong.hub.adapter.files.live;

import org.apache.camel.Exchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.files.FilesProperties;
import vn.lienthong.hub.adapter.files.live.PollStore.Position;
import vn.lienthong.hub.adapter.files.message.AddressText;
import vn.lienthong.hub.adapter.files.route.CheckedFolder;
import vn.lienthong.hub.adapter.files.route.MappingFailedException;
import vn.lienthong.hub.adapter.files.route.RouteContext;
import vn.lienthong.hub.intake.Intake;

/**
 * One poll of a partner: a run of the route for every page, as long as the mapping says {@code more}. The cursor moves
 * when everything of a page has been taken or refused for good, else the next poll begins there again. The first round is
 * a backfill: recorded and counted, told to nobody. A page that the mapping cannot read is asked for again at every poll:
 * the cursor behind it is what the mapping would have said, so none can be skipped and nothing is lost. A mended folder goes
 * on at that page.
 */
@Component("filesPollRound")
class PollRound {

    private static final Logger LOG = LoggerFactory.getLogger(PollRound.class);

    private final PollStore store;
    private final int pages;

    PollRound(PollStore store, FilesProperties properties) {
        this.store = store;
        this.pages = properties.pollPages();
    }

    /** @param guard called before each page; throws if this node may not go on */
    void run(CheckedFolder folder, RouteContext routes, String route, Runnable guard) {
        String partner = folder.settings().partner().id();
        String first =
                folder.settings().cursor() == null ? "" : folder.settings().cursor();
        Position stored = store.find(partner, route).orElse(null);
        Position position = stored == null ? new Position(first, false) : stored;
        for (int page = 0; page < pages; page++) {
            guard.run();
            Heard heard = page(routes, route, position);
            if (heard == null) {
                return;
            }
            boolean more = heard.more() && !position.cursor().equals(heard.cursor());
            position = new Position(
                    heard.cursor() == null ? position.cursor() : heard.cursor(), position.backfilled() || !more);
            store.move(partner, route, stored, position);
            stored = position;
            if (heard.refused() > 0) {
                LOG.warn("{}: {} of {} events were refused", route, heard.refused(), heard.events());
            }
            if (!more) {
                return;
            }
        }
    }

    /** @return null if the page must be polled again */
    private static Heard page(RouteContext routes, String route, Position position) {
        Intake.Mode mode = position.backfilled() ? Intake.Mode.LIVE : Intake.Mode.BACKFILL;
        Exchange exchange = routes.run(route, begun -> {
            begun.setProperty(Heard.MODE, mode);
            begun.getMessage().setHeader("HubCursor", AddressText.encoded(position.cursor()));
        });
        if (exchange.getException() instanceof MappingFailedException unread) {
            LOG.warn(
                    "{}: a mapping failed, and the poll is repeated from the same cursor until the folder's mapping or"
                            + " the partner's answer is mended: {}",
                    route,
                    unread.getMessage());
            return null;
        }
        if (exchange.getException() != null) {
            LOG.warn(
                    "{}: the poll failed and is repeated: {}",
                    route,
                    exchange.getException().getClass().getSimpleName());
            return null;
        }
        Heard heard = exchange.getProperty(Heard.PROPERTY, Heard.class);
        if (heard != null && heard.failed()) {
            LOG.warn("{}: the hub could not take every event; the poll is repeated", route);
            return null;
        }
        return heard;
    }
}
