package vn.lienthong.hub.delivery.lane;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.delivery.DeliveryProperties;

/** Leases due lanes and reads their heads. Costs as much as it brings, however many lanes are parked or put off. */
@Component
public class Leasing {

    private static final Logger LOG = LoggerFactory.getLogger(Leasing.class);

    /** The array keeps generic plans from hashing the whole table, since they do not know how small the limit is. */
    private static final String LEASE = """
            with due as (
                select dossier_id, due_at, state from lane
                where partner = :partner and state <> 'PARKED' and due_at >= :from::timestamptz
                  and due_at <= :now::timestamptz
                  and not exists (select 1 from partner_pause s
                                  where s.partner = :partner and (s.until is null or s.until > :now::timestamptz))
                order by due_at
                limit :limit
                for update skip locked)
            update lane set state = 'CLAIMED', due_at = :until::timestamptz, token = nextval('lane_token')
            where lane.partner = :partner and lane.dossier_id = any (array(select dossier_id from due))
            returning lane.dossier_id, lane.token,
                (select due.due_at from due where due.dossier_id = lane.dossier_id) as was_due,
                (select due.state = 'CLAIMED' from due where due.dossier_id = lane.dossier_id) as taken_over
            """;

    /** A statement of its own: it must see what was committed before the lanes were locked. */
    private static final String HEADS = """
            select head.* from unnest(:dossiers) as l (dossier_id) cross join lateral (
                select d.id, d.dossier_id, d.sequence, d.fact_id, d.enqueued_at from delivery d
                where d.partner = :partner and d.dossier_id = l.dossier_id and d.state in ('WAITING', 'PARKED')
                order by d.sequence
                limit 1) as head
            """;

    private static final String DROP_EMPTY =
            "delete from lane where partner = :partner and dossier_id = any(:dossiers)";

    private final JdbcClient jdbc;
    private final DueLanes due;
    private final Clock clock;
    private final DeliveryProperties properties;

    public Leasing(JdbcClient jdbc, DueLanes due, Clock clock, DeliveryProperties properties) {
        this.jdbc = jdbc;
        this.due = due;
        this.clock = clock;
        this.properties = properties;
    }

    boolean isDue(String partner) {
        return !due.partners(List.of(partner)).isEmpty();
    }

    /** Whether a lane might be claimed that early already. */
    boolean wasDue(String partner, Instant then) {
        return due.anyBefore(partner, then);
    }

    /** Inside a transaction. */
    List<Claim> lease(String partner, int limit, boolean probe) {
        Instant now = clock.instant();
        Instant until = now.plus(properties.lease());
        Map<Long, Leased> leased = jdbc
                .sql(LEASE)
                .param("partner", partner)
                .param("from", due.from(partner, now).toString())
                .param("now", now.toString())
                .param("until", until.toString())
                .param("limit", limit)
                .query((row, number) -> new Leased(
                        row.getLong("dossier_id"),
                        row.getLong("token"),
                        row.getObject("was_due", OffsetDateTime.class).toInstant(),
                        row.getBoolean("taken_over")))
                .list()
                .stream()
                .collect(Collectors.toMap(Leased::dossierId, Function.identity()));
        due.claimedUpTo(partner, leased.size() < limit ? now : lastDue(leased));
        return leased.isEmpty() ? List.of() : heads(partner, leased, until, probe);
    }

    private static Instant lastDue(Map<Long, Leased> leased) {
        return leased.values().stream()
                .map(Leased::wasDue)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private List<Claim> heads(String partner, Map<Long, Leased> leased, Instant until, boolean probe) {
        List<Claim> claims = jdbc.sql(HEADS)
                .param("dossiers", Column.bigint(leased.keySet(), Long::longValue))
                .param("partner", partner)
                .query((row, number) -> claim(row, partner, leased.get(row.getLong("dossier_id")), until, probe))
                .list();
        if (claims.size() < leased.size()) {
            dropEmpty(partner, leased, claims);
        }
        return claims;
    }

    /** Only if somebody deleted deliveries by hand. The lanes are locked, so nothing can be added meanwhile. */
    private void dropEmpty(String partner, Map<Long, Leased> leased, List<Claim> claims) {
        Map<Long, Claim> filled = claims.stream().collect(Collectors.toMap(Claim::dossierId, Function.identity()));
        List<Long> empty = leased.keySet().stream()
                .filter(each -> !filled.containsKey(each))
                .toList();
        LOG.warn("{} lanes of partner {} counted deliveries that do not exist; dropped", empty.size(), partner);
        jdbc.sql(DROP_EMPTY)
                .param("partner", partner)
                .param("dossiers", Column.bigint(empty, Long::longValue))
                .update();
    }

    private static Claim claim(ResultSet row, String partner, Leased lane, Instant until, boolean probe)
            throws SQLException {
        return new Claim(
                row.getObject("id", UUID.class),
                partner,
                lane.dossierId(),
                row.getLong("sequence"),
                row.getLong("fact_id"),
                row.getObject("enqueued_at", OffsetDateTime.class).toInstant(),
                lane.token(),
                until,
                probe,
                lane.takenOver());
    }

    /** @param wasDue when it might be claimed */
    private record Leased(long dossierId, long token, Instant wasDue, boolean takenOver) {}
}
