package vn.lienthong.hub.delivery.operation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.hub.delivery.DeliveryState;

/** Finds the pending deliveries that an operator means. They are only looked at: whoever changes them locks and looks again. */
@Component
class Matches {

    /** Keeps each transaction short; deliveries go out while a large operation runs. */
    private static final int CHUNK = 500;

    private static final String FIND = """
            select d.id, d.partner, d.dossier_id,
                   case when l.state = 'CLAIMED' and l.due_at > :now::timestamptz
                         and not exists (select 1 from delivery e
                                         where e.partner = d.partner and e.dossier_id = d.dossier_id
                                           and e.state in ('WAITING', 'PARKED') and e.sequence < d.sequence)
                        then 'IN_FLIGHT' else d.state end as shown
            from delivery d join lane l on l.dossier_id = d.dossier_id and l.partner = d.partner
            where %s
            order by d.partner, d.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Matches(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    List<Match> find(Selection selection) {
        return transaction.execute(status -> {
            jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
            return jdbc.sql(FIND.formatted(selection.conditions()))
                    .params(selection.parameters())
                    .param("now", clock.instant().toString())
                    .query((row, number) -> new Match(
                            row.getObject("id", UUID.class),
                            row.getString("partner"),
                            row.getLong("dossier_id"),
                            DeliveryState.valueOf(row.getString("shown"))))
                    .list();
        });
    }

    /** @return the sum of what each chunk gave */
    static int inChunks(List<Match> matches, ToIntFunction<List<Match>> work) {
        int sum = 0;
        for (int from = 0; from < matches.size(); from += CHUNK) {
            sum += work.applyAsInt(matches.subList(from, Math.min(matches.size(), from + CHUNK)));
        }
        return sum;
    }
}
