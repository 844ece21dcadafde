package vn.lienthong.hub.delivery.operation;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.delivery.lane.Column;
import vn.lienthong.hub.delivery.queue.Bell;

/**
 * Lets parked deliveries wait again. Each is the head of its lane and stays it, so what follows keeps its order. What is
 * not parked any more is left alone: the same replay twice does no harm.
 */
@Component
class Replay {

    /** Keeps each statement short; deliveries go out while a large replay runs. */
    private static final int CHUNK = 500;

    private static final String FIND = """
            select d.id, d.partner, d.dossier_id
            from delivery d join lane l on l.dossier_id = d.dossier_id and l.partner = d.partner
            where d.state = 'PARKED' and l.state = 'PARKED'
              and (:partner::text is null or d.partner = :partner)
              and (:dossier::bigint is null or d.dossier_id = :dossier)
              and (:fact::text is null or d.fact = :fact)
              and (:before::timestamptz is null or l.parked_at < :before::timestamptz)
            """;

    /** Waits for no lane: one that is just being changed is left out. */
    private static final String RELEASE = """
            with held as (
                select k.id, l.partner, l.dossier_id
                from unnest(:ids::uuid[], :partners::text[], :dossiers::bigint[]) as k (id, partner, dossier_id)
                join lane l on l.dossier_id = k.dossier_id and l.partner = k.partner and l.state = 'PARKED'
                for update of l skip locked
            ), released as (
                update delivery d set state = 'WAITING' from held h
                where d.id = h.id and d.state = 'PARKED'
                returning d.partner, d.dossier_id)
            update lane l
            set state = 'READY', due_at = :now::timestamptz, attempts = 0, first_failed_at = null, parked_at = null
            from released r
            where l.dossier_id = r.dossier_id and l.partner = r.partner
            """;

    private final JdbcClient jdbc;
    private final Bell bell;
    private final Clock clock;

    Replay(JdbcClient jdbc, Bell bell, Clock clock) {
        this.jdbc = jdbc;
        this.bell = bell;
        this.clock = clock;
    }

    List<Parked> find(ReplayRequest filter) {
        return jdbc.sql(FIND)
                .param("partner", filter.partner())
                .param("dossier", filter.dossier())
                .param("fact", filter.fact())
                .param(
                        "before",
                        filter.parkedBefore() == null
                                ? null
                                : filter.parkedBefore().toString())
                .query((row, number) -> new Parked(
                        row.getObject("id", UUID.class), row.getString("partner"), row.getLong("dossier_id")))
                .list();
    }

    /** @return how many wait again */
    int release(List<Parked> parked) {
        int released = 0;
        for (int from = 0; from < parked.size(); from += CHUNK) {
            List<Parked> chunk = parked.subList(from, Math.min(parked.size(), from + CHUNK));
            released += jdbc.sql(RELEASE)
                    .param("ids", Column.text(chunk, Parked::id))
                    .param("partners", Column.text(chunk, Parked::partner))
                    .param("dossiers", Column.bigint(chunk, Parked::dossier))
                    .param("now", clock.instant().toString())
                    .update();
            bell.ring(new HashSet<>(chunk.stream().map(Parked::partner).toList()));
        }
        return released;
    }

    /** A delivery that heads a parked lane. */
    record Parked(UUID id, String partner, long dossier) {

        static Map<String, Long> byPartner(List<Parked> parked) {
            return parked.stream().collect(Collectors.groupingBy(Parked::partner, TreeMap::new, Collectors.counting()));
        }
    }
}
