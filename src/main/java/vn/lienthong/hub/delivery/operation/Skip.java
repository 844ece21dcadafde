package vn.lienthong.hub.delivery.operation;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.hub.delivery.DeliveryState;
import vn.lienthong.hub.delivery.audit.AuditAction;
import vn.lienthong.hub.delivery.audit.DeliveryAudit;
import vn.lienthong.hub.delivery.lane.Column;
import vn.lienthong.hub.delivery.lane.StepSql;
import vn.lienthong.hub.delivery.queue.Bell;

/**
 * Leaves pending deliveries out for good. Locks their lanes first and decides from the locked rows, as everybody does who
 * takes from a lane, but waits for none: one that is just being changed is left out, and so is what is in flight. If the
 * first one of a lane goes, the next is due at once; a result that still comes for it is stale.
 */
@Component
class Skip {

    private static final String LOCK = """
            select l.partner, l.dossier_id
            from (select distinct * from unnest(:partners::text[], :dossiers::bigint[]) as k (partner, dossier_id)) as k
            join lane l on l.dossier_id = k.dossier_id and l.partner = k.partner
            for update of l skip locked
            """;

    /** A statement of its own: it must see what was committed before the lanes were locked. */
    private static final String SKIP =
            """
            update delivery d
            set state = 'SKIPPED', finished_at = :now::timestamptz, steps = %s
            from unnest(:ids::uuid[], :partners::text[], :dossiers::bigint[]) as k (id, partner, dossier_id)
            join lane l on l.dossier_id = k.dossier_id and l.partner = k.partner
            cross join lateral (
                select e.id as head from delivery e
                where e.partner = l.partner and e.dossier_id = l.dossier_id and e.state in ('WAITING', 'PARKED')
                order by e.sequence
                limit 1) as h
            where d.id = k.id and d.partner = k.partner and d.dossier_id = k.dossier_id
              and d.state in ('WAITING', 'PARKED')
              and not (d.id = h.head and l.state = 'CLAIMED' and l.due_at > :now::timestamptz)
            returning d.id, d.partner, d.dossier_id, d.id = h.head as first
            """.formatted(StepSql.appended(":now::text", "'SKIPPED'", ":reason::text", ":client::text"));

    private static final String DROP = """
            delete from lane l
            using unnest(:partners::text[], :dossiers::bigint[], :skipped::integer[]) as k (partner, dossier_id, skipped)
            where l.dossier_id = k.dossier_id and l.partner = k.partner and l.pending <= k.skipped
            """;

    private static final String SHORTEN = """
            update lane l
            set pending = l.pending - k.skipped,
                state = case when k.first then 'READY' else l.state end,
                due_at = case when k.first then :now::timestamptz else l.due_at end,
                attempts = case when k.first then 0 else l.attempts end,
                first_failed_at = case when k.first then null else l.first_failed_at end,
                parked_at = case when k.first then null else l.parked_at end
            from unnest(:partners::text[], :dossiers::bigint[], :skipped::integer[], :first::boolean[])
                as k (partner, dossier_id, skipped, first)
            where l.dossier_id = k.dossier_id and l.partner = k.partner
            """;

    private final JdbcClient jdbc;
    private final DeliveryAudit audit;
    private final Bell bell;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Skip(JdbcClient jdbc, DeliveryAudit audit, Bell bell, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.bell = bell;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @return how many are over now */
    int skip(List<Match> matches, Order order) {
        return Matches.inChunks(matches, chunk -> {
            List<Match> skipped = transaction.execute(status -> skipSome(chunk, order));
            bell.ring(new HashSet<>(skipped.stream().map(Match::partner).toList()));
            return skipped.size();
        });
    }

    private List<Match> skipSome(List<Match> chunk, Order order) {
        Set<Lane> locked = Set.copyOf(on(LOCK, chunk)
                .query((row, number) -> new Lane(row.getString("partner"), row.getLong("dossier_id")))
                .list());
        List<Match> held = chunk.stream()
                .filter(each -> locked.contains(new Lane(each.partner(), each.dossier())))
                .toList();
        List<Gone> gone = on(SKIP, held)
                .param("ids", Column.text(held, Match::id))
                .param("now", clock.instant().toString())
                .param("client", order.client())
                .param("reason", order.reason())
                .query((row, number) -> new Gone(
                        new Match(
                                row.getObject("id", UUID.class),
                                row.getString("partner"),
                                row.getLong("dossier_id"),
                                DeliveryState.SKIPPED),
                        row.getBoolean("first")))
                .list();
        shorten(gone);
        List<Match> skipped = gone.stream().map(Gone::delivery).toList();
        audit.write(order.entries(AuditAction.SKIPPED, skipped));
        return skipped;
    }

    private void shorten(List<Gone> gone) {
        Map<Lane, List<Gone>> lanes = gone.stream()
                .collect(Collectors.groupingBy(each ->
                        new Lane(each.delivery().partner(), each.delivery().dossier())));
        for (String sql : List.of(DROP, SHORTEN)) {
            jdbc.sql(sql)
                    .param("partners", Column.text(lanes.keySet(), Lane::partner))
                    .param("dossiers", Column.bigint(lanes.keySet(), Lane::dossier))
                    .param("skipped", Column.text(lanes.values(), List::size))
                    .param("first", Column.text(lanes.values(), each -> each.stream()
                            .anyMatch(Gone::first)))
                    .param("now", clock.instant().toString())
                    .update();
        }
    }

    private JdbcClient.StatementSpec on(String sql, List<Match> matches) {
        return jdbc.sql(sql)
                .param("partners", Column.text(matches, Match::partner))
                .param("dossiers", Column.bigint(matches, Match::dossier));
    }

    private record Lane(String partner, long dossier) {}

    /** @param first whether it was the first one of its lane */
    private record Gone(Match delivery, boolean first) {}
}
