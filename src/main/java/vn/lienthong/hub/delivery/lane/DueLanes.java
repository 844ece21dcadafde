package vn.lienthong.hub.delivery.lane;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where the due lanes of a partner begin. Behind those that were claimed lie the dead entries of their index, for as long
 * as anybody holds an old snapshot open: so this node looks from where it claimed last, and from the very beginning only
 * every few seconds, for a lane whose transaction took long to commit.
 */
@Component
public class DueLanes {

    private static final Duration FROM_THE_BEGINNING_EVERY = Duration.ofSeconds(5);

    /** Transactions commit out of order, and clocks differ. */
    private static final Duration MARGIN = Duration.ofSeconds(1);

    /** Far before everything; PostgreSQL's own range is narrower than Java's. */
    private static final Instant THE_BEGINNING = Instant.EPOCH;

    /** Ordered and limited, so that each partner is one index probe: an {@code exists} became a scan of all that is due. */
    private static final String PARTNERS = """
            select p.partner from unnest(:partners::text[], :from::timestamptz[]) as p (partner, due_from)
            cross join lateral (select 1 from lane
                                where lane.partner = p.partner and lane.state <> 'PARKED'
                                  and lane.due_at >= p.due_from and lane.due_at <= :now::timestamptz
                                order by lane.due_at
                                limit 1) as first
            where not exists (select 1 from partner_breaker b
                              where b.partner = p.partner
                                and (b.probe_at > :now::timestamptz or b.not_before > :now::timestamptz))
              and not exists (select 1 from partner_pause s
                              where s.partner = p.partner and (s.until is null or s.until > :now::timestamptz))
            """;

    private static final String FIRST = """
            select due_at from lane
            where partner = :partner and state <> 'PARKED' and due_at >= :from::timestamptz
              and due_at <= :now::timestamptz
            order by due_at
            limit 1
            """;

    private final Map<String, Look> looks = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;
    private final Clock clock;

    public DueLanes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of {@code partners} that have a lane which may be claimed now. */
    public List<String> partners(Collection<String> partners) {
        Instant now = clock.instant();
        List<String> asked = new ArrayList<>(partners);
        return jdbc.sql(PARTNERS)
                .param("partners", Column.text(asked, partner -> partner))
                .param("from", Column.text(asked, partner -> from(partner, now)))
                .param("now", now.toString())
                .query(String.class)
                .list();
    }

    /** Whether a lane is due that might be claimed then already. */
    boolean anyBefore(String partner, Instant then) {
        return !jdbc.sql(FIRST)
                .param("partner", partner)
                .param("from", from(partner, clock.instant()).toString())
                .param("now", then.toString())
                .query()
                .listOfRows()
                .isEmpty();
    }

    Instant from(String partner, Instant now) {
        return looks.compute(
                        partner, (id, last) -> last == null || last.isOld(now) ? new Look(THE_BEGINNING, now) : last)
                .from();
    }

    /** Everything that is due before then is claimed. */
    void claimedUpTo(String partner, Instant then) {
        looks.computeIfPresent(partner, (id, last) -> last.upTo(then.minus(MARGIN)));
    }

    /** @param began when it looked from the beginning */
    private record Look(Instant from, Instant began) {

        boolean isOld(Instant now) {
            return !began.plus(FROM_THE_BEGINNING_EVERY).isAfter(now) || began.isAfter(now);
        }

        Look upTo(Instant then) {
            return then.isAfter(from) ? new Look(then, began) : this;
        }
    }
}
