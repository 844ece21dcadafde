package vn.lienthong.hub.delivery.queue;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.delivery.DeliveryQueue;
import vn.lienthong.hub.delivery.lane.Column;
import vn.lienthong.hub.delivery.pace.Tally;

/** The queue in PostgreSQL. */
@Component
class JdbcDeliveryQueue implements DeliveryQueue {

    /** Lanes in a fixed order, so that two of these statements never wait for each other. */
    private static final String ENQUEUE = """
            with added as (
                select * from unnest(:ids::uuid[], :partners::text[], :dossiers::bigint[], :sequences::bigint[],
                                     :facts::bigint[], :factNames::text[])
                    as a (id, partner, dossier_id, sequence, fact_id, fact)
            ), written as (
                insert into delivery (id, partner, dossier_id, sequence, fact_id, fact, enqueued_at)
                select id, partner, dossier_id, sequence, fact_id, fact, :now::timestamptz from added)
            insert into lane (partner, dossier_id, pending, due_at)
            select partner, dossier_id, count(*), :now::timestamptz from added
            group by partner, dossier_id
            order by dossier_id, partner
            on conflict (dossier_id, partner) do update set pending = lane.pending + excluded.pending
            """;

    private final JdbcClient jdbc;
    private final LaneMerge lanes;
    private final Tally tally;
    private final Bell bell;
    private final Clock clock;

    JdbcDeliveryQueue(JdbcClient jdbc, LaneMerge lanes, Tally tally, Bell bell, Clock clock) {
        this.jdbc = jdbc;
        this.lanes = lanes;
        this.tally = tally;
        this.bell = bell;
        this.clock = clock;
    }

    @Override
    public void enqueue(List<NewDelivery> deliveries) {
        if (deliveries.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        jdbc.sql(ENQUEUE)
                .param("ids", Column.text(deliveries, each -> DeliveryIds.next(now)))
                .param("partners", Column.text(deliveries, NewDelivery::partner))
                .param("dossiers", Column.bigint(deliveries, NewDelivery::dossierId))
                .param("sequences", Column.bigint(deliveries, NewDelivery::sequence))
                .param("facts", Column.bigint(deliveries, NewDelivery::fact))
                .param("factNames", Column.text(deliveries, NewDelivery::factName))
                .param("now", now.toString())
                .update();
        Map<String, Long> added =
                deliveries.stream().collect(Collectors.groupingBy(NewDelivery::partner, Collectors.counting()));
        AfterCommit.run(() -> added.forEach(tally::added));
        bell.ringAfterCommit(added.keySet());
    }

    @Override
    public long merge(long younger, long older, long firstSequence) {
        if (younger == older) {
            throw new IllegalArgumentException("a dossier cannot be merged into itself");
        }
        LaneMerge.Moved moved = lanes.merge(younger, older, firstSequence);
        bell.ringAfterCommit(Set.copyOf(moved.partners()));
        return firstSequence + moved.deliveries();
    }
}
