package vn.lienthong.hub.delivery.lane;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.hub.delivery.DeliveryProperties;

/** Leases due lanes and reads their heads. Costs as much as it brings, however many lanes are parked or put off. */
@Component
public class Claims {

    private static final Logger LOG = LoggerFactory.getLogger(Claims.class);

    /** Ordered and limited, so that each partner is one index probe: an {@code exists} became a scan of all that is due. */
    private static final String DUE_PARTNERS = """
            select p.partner from unnest(:partners) as p (partner)
            cross join lateral (select 1 from lane
                                where lane.partner = p.partner and lane.state <> 'PARKED' and lane.due_at <= :now
                                order by lane.due_at
                                limit 1) as first
            where not exists (select 1 from partner_breaker b
                              where b.partner = p.partner and b.state = 'OPEN' and b.probe_at > :now)
              and not exists (select 1 from partner_pause s
                              where s.partner = p.partner and (s.until is null or s.until > :now))
            """;

    /** The array keeps generic plans from hashing the whole table, since they do not know how small the limit is. */
    private static final String LEASE = """
            with due as (
                select dossier_id from lane
                where partner = :partner and state <> 'PARKED' and due_at <= :now
                  and (:probe or not exists (select 1 from partner_breaker b
                                             where b.partner = :partner and b.state = 'OPEN'))
                  and not exists (select 1 from partner_pause s
                                  where s.partner = :partner and (s.until is null or s.until > :now))
                order by due_at
                limit :limit
                for update skip locked)
            update lane set state = 'CLAIMED', due_at = :until, token = nextval('lane_token')
            where lane.partner = :partner and lane.dossier_id = any (array(select dossier_id from due))
            returning lane.dossier_id, lane.token
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
    private final TransactionTemplate transaction;
    private final Breakers breakers;
    private final Clock clock;
    private final DeliveryProperties properties;

    public Claims(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Breakers breakers,
            Clock clock,
            DeliveryProperties properties) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.breakers = breakers;
        this.clock = clock;
        this.properties = properties;
    }

    /** Those of {@code partners} that have a lane which may be claimed now. */
    public List<String> duePartners(Collection<String> partners) {
        return jdbc.sql(DUE_PARTNERS)
                .param("partners", partners.toArray(String[]::new))
                .param("now", now())
                .query(String.class)
                .list();
    }

    /** Leases up to {@code limit} lanes of a partner; one at most, as a probe, while its breaker is open. */
    public List<Claim> claim(String partner, int limit) {
        List<Claim> claims = transaction.execute(status -> lease(partner, limit, false));
        return claims.isEmpty() ? probe(partner) : claims;
    }

    private List<Claim> probe(String partner) {
        if (!breakers.mayProbe(partner, clock.instant())) {
            return List.of();
        }
        return transaction.execute(status -> {
            Instant now = clock.instant();
            if (!breakers.takeProbe(partner, now, now.plus(properties.lease()))) {
                return List.of();
            }
            List<Claim> claims = lease(partner, 1, true);
            if (claims.isEmpty()) {
                status.setRollbackOnly();
            }
            return claims;
        });
    }

    private List<Claim> lease(String partner, int limit, boolean probe) {
        OffsetDateTime now = now();
        Instant until = now.toInstant().plus(properties.lease());
        Map<Long, Long> tokens = jdbc
                .sql(LEASE)
                .param("partner", partner)
                .param("now", now)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("probe", probe)
                .param("limit", limit)
                .query((row, number) -> Map.entry(row.getLong("dossier_id"), row.getLong("token")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return tokens.isEmpty() ? List.of() : heads(partner, tokens, until, probe);
    }

    private List<Claim> heads(String partner, Map<Long, Long> tokens, Instant until, boolean probe) {
        List<Claim> claims = jdbc.sql(HEADS)
                .param("dossiers", Column.bigint(tokens.keySet(), Long::longValue))
                .param("partner", partner)
                .query((row, number) -> claim(row, partner, tokens, until, probe))
                .list();
        if (claims.size() < tokens.size()) {
            dropEmpty(partner, tokens, claims);
        }
        return claims;
    }

    /** Only if somebody deleted deliveries by hand. The lanes are locked, so nothing can be added meanwhile. */
    private void dropEmpty(String partner, Map<Long, Long> tokens, List<Claim> claims) {
        Map<Long, Claim> filled = claims.stream().collect(Collectors.toMap(Claim::dossierId, Function.identity()));
        List<Long> empty = tokens.keySet().stream()
                .filter(each -> !filled.containsKey(each))
                .toList();
        LOG.warn("{} lanes of partner {} counted deliveries that do not exist; dropped", empty.size(), partner);
        jdbc.sql(DROP_EMPTY)
                .param("partner", partner)
                .param("dossiers", Column.bigint(empty, Long::longValue))
                .update();
    }

    private static Claim claim(ResultSet row, String partner, Map<Long, Long> tokens, Instant until, boolean probe)
            throws SQLException {
        long dossier = row.getLong("dossier_id");
        return new Claim(
                row.getObject("id", UUID.class),
                partner,
                dossier,
                row.getLong("sequence"),
                row.getLong("fact_id"),
                row.getObject("enqueued_at", OffsetDateTime.class).toInstant(),
                tokens.get(dossier),
                until,
                probe);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
