package vn.lienthong.hub.adapter.land.result;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.land.LandSettings;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.ResultPaper;
import vn.lienthong.hub.partner.Partner;

/**
 * Copies the results of a fact {@code completed} before it is accepted, as long as the caller can be kept waiting, and
 * puts the copies' addresses into it. What cannot be fetched in time keeps the partner's link and is left to
 * {@link ResultJob}. What was said once of a result is said again, so that the same message is the same fact.
 */
@Component("landResultKeeper")
public class ResultKeeper {

    /** Calls that may wait for a file at once: others have few threads, too, and the job fetches as well. */
    private static final int PLACES = 2;

    private final Semaphore places = new Semaphore(PLACES);
    private final Results results;
    private final ResultFetch fetch;
    private final ResultAddress address;
    private final Clock clock;

    public ResultKeeper(Results results, ResultFetch fetch, ResultAddress address, Clock clock) {
        this.results = results;
        this.fetch = fetch;
        this.address = address;
        this.clock = clock;
    }

    /**
     * @param event with the addresses of the copies
     * @param fresh whether nothing was known of its results before
     */
    public record Kept(DossierEvent event, boolean fresh) {}

    /** Any other fact, and one without links or of a partner that names no origins, stays as it is. */
    public Kept keep(Partner partner, DossierEvent event) {
        if (!(event.fact() instanceof Fact.Completed completed) || !isWanted(partner, completed)) {
            return new Kept(event, false);
        }
        if (!places.tryAcquire()) {
            return keep(partner, event, completed, clock.instant());
        }
        try {
            return keep(
                    partner,
                    event,
                    completed,
                    clock.instant().plus(partner.connection().timeout()));
        } finally {
            places.release();
        }
    }

    private Kept keep(Partner partner, DossierEvent event, Fact.Completed completed, Instant until) {
        List<ResultRow> known = results.of(partner.id(), event.id());
        List<ResultRow> rows = new ArrayList<>();
        for (int i = 0; i < completed.results().size(); i++) {
            ResultRow before = i < known.size() ? known.get(i) : null;
            rows.add(row(partner, said(partner, event, completed.results().get(i), i), before, until));
        }
        if (!rows.equals(known)) {
            results.replace(partner.id(), event.id(), rows, clock.instant());
        }
        List<ResultPaper> papers = rows.stream().map(address::paper).toList();
        return new Kept(with(event, papers), known.isEmpty());
    }

    /** The fact was not accepted: what was noted of it for the first time is of no use. */
    public void forget(Partner partner, Kept kept) {
        if (kept.fresh()) {
            results.delete(partner.id(), kept.event().id());
        }
    }

    private boolean isWanted(Partner partner, Fact.Completed completed) {
        return address.isKnown()
                && partner.connection() != null
                && !LandSettings.of(partner).resultOrigins().isEmpty()
                && completed.results() != null
                && completed.results().stream().anyMatch(paper -> paper.url() != null);
    }

    /** A link that was said before is not tried again here; a copy stays until another link brings another one. */
    private ResultRow row(Partner partner, ResultRow said, ResultRow before, Instant until) {
        if (said.link() == null) {
            return said;
        }
        if (before != null && said.link().equals(before.link())) {
            return said.kept(before.digest()).waiting(before.fetchAt(), before.failures());
        }
        ResultRow now = clock.instant().isBefore(until) ? fetch.attempt(partner, said) : fetch.later(said);
        return now.isKept() || before == null || !before.isKept()
                ? now
                : said.kept(before.digest()).waiting(now.fetchAt(), now.failures());
    }

    private static ResultRow said(Partner partner, DossierEvent event, ResultPaper paper, int position) {
        return new ResultRow(
                partner.id(),
                event.id(),
                position,
                event.subject(),
                event.time(),
                paper.name(),
                paper.number(),
                paper.url(),
                null,
                null,
                0);
    }

    private static DossierEvent with(DossierEvent event, List<ResultPaper> papers) {
        return new DossierEvent(
                event.source(), event.id(), event.subject(), event.time(), new Fact.Completed(papers), event.more());
    }
}
