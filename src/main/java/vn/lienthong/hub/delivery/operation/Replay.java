package vn.lienthong.hub.delivery.operation;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
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
 * Lets parked deliveries wait again. Each is the head of its lane and stays it, so what follows keeps its order. What is
 * not parked any more is left alone: the same replay twice does no harm.
 */
@Component
class Replay {

    /** Waits for no lane: one that is just being changed is left out. */
    private static final String RELEASE =
            """
            with held as (
                select k.id, l.partner, l.dossier_id
                from unnest(:ids::uuid[], :partners::text[], :dossiers::bigint[]) as k (id, partner, dossier_id)
                join lane l on l.dossier_id = k.dossier_id and l.partner = k.partner and l.state = 'PARKED'
                for update of l skip locked
            ), released as (
                update delivery d set state = 'WAITING', steps = %s
                from held h
                where d.id = h.id and d.state = 'PARKED'
                returning d.id, d.partner, d.dossier_id)
            update lane l
            set state = 'READY', due_at = :now::timestamptz, attempts = 0, first_failed_at = null, parked_at = null
            from released r
            where l.dossier_id = r.dossier_id and l.partner = r.partner
            returning r.id, r.partner, r.dossier_id
            """.formatted(StepSql.appended(":now::text", "'REPLAYED'", ":reason::text", ":client::text"));

    private final JdbcClient jdbc;
    private final DeliveryAudit audit;
    private final Bell bell;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Replay(JdbcClient jdbc, DeliveryAudit audit, Bell bell, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.bell = bell;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @return how many wait again */
    int release(List<Match> parked, Order order) {
        return Matches.inChunks(parked, chunk -> {
            List<Match> released = transaction.execute(status -> releaseSome(chunk, order));
            bell.ring(new HashSet<>(released.stream().map(Match::partner).toList()));
            return released.size();
        });
    }

    private List<Match> releaseSome(List<Match> chunk, Order order) {
        List<Match> released = jdbc.sql(RELEASE)
                .param("ids", Column.text(chunk, Match::id))
                .param("partners", Column.text(chunk, Match::partner))
                .param("dossiers", Column.bigint(chunk, Match::dossier))
                .param("now", clock.instant().toString())
                .param("client", order.client())
                .param("reason", order.reason())
                .query((row, number) -> new Match(
                        row.getObject("id", UUID.class),
                        row.getString("partner"),
                        row.getLong("dossier_id"),
                        DeliveryState.WAITING))
                .list();
        audit.write(order.entries(AuditAction.REPLAYED, released));
        return released;
    }
}
