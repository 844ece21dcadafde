package vn.lienthong.hub.delivery.queue;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves the deliveries of one dossier to another. What was finished moves too, with its old sequence: the history is one.
 * What was parked waits again: under the older dossier it carries other content. A lane of the older dossier keeps its
 * state, so what waits behind a parked head waits on.
 */
@Component
class LaneMerge {

    private static final String LOCK =
            "select 1 from lane where dossier_id in (:younger, :older) order by dossier_id, partner for update";

    private static final String RENUMBER = """
            update delivery d
            set dossier_id = :older, sequence = m.sequence, state = 'WAITING'
            from (select id, :first + row_number() over (order by sequence, partner) - 1 as sequence
                  from delivery
                  where dossier_id = :younger and state in ('WAITING', 'PARKED')) as m
            where d.id = m.id
            """;

    private static final String MOVE_FINISHED = "update delivery set dossier_id = :older where dossier_id = :younger";

    /** Deleting the younger lanes fences off what is in flight: its result finds no lane. */
    private static final String JOIN_LANES = """
            with gone as (
                delete from lane where dossier_id = :younger returning partner, pending)
            insert into lane (partner, dossier_id, pending, due_at)
            select partner, :older, pending, :now::timestamptz from gone order by partner
            on conflict (dossier_id, partner) do update set pending = lane.pending + excluded.pending
            returning partner
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;

    LaneMerge(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Joins the transaction that merges the dossiers. */
    Moved merge(long younger, long older, long firstSequence) {
        return transaction.execute(status -> move(younger, older, firstSequence));
    }

    private Moved move(long younger, long older, long firstSequence) {
        jdbc.sql(LOCK).param("younger", younger).param("older", older).query().listOfRows();
        int deliveries = jdbc.sql(RENUMBER)
                .param("younger", younger)
                .param("older", older)
                .param("first", firstSequence)
                .update();
        jdbc.sql(MOVE_FINISHED).param("younger", younger).param("older", older).update();
        List<String> partners = jdbc.sql(JOIN_LANES)
                .param("younger", younger)
                .param("older", older)
                .param("now", clock.instant().toString())
                .query(String.class)
                .list();
        return new Moved(deliveries, partners);
    }

    /** @param deliveries how many were given a new sequence */
    record Moved(int deliveries, List<String> partners) {}
}
