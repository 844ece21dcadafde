package vn.lienthong.hub.statistics.milestone;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Whether the ledger adds up to the rows, and the sums to the ledger. */
@Component
public class CounterCheck {

    private static final String NOT_NOUGHT =
            "sum(online) <> 0 or sum(other) <> 0 or sum(early) <> 0 or sum(on_time) <> 0 or sum(late) <> 0";

    /** What the ledger lacks to add up to the rows. */
    private static final String LACKING = """
            select unit, field, day, since, sum(online) as online, sum(other) as other, sum(early) as early,
                   sum(on_time) as on_time, sum(late) as late, sum(open) as open, sum(overdue) as overdue
              from (select change.* from (select m from milestone m offset 0) rows (said)
                     cross join lateral form_changes(said) as change
                     union all
                    select unit, field, day, since, -online, -other, -early, -on_time, -late, -open, -overdue
                      from form_change) changes
             group by unit, field, day, since
            having %s or sum(open) <> 0 or sum(overdue) <> 0
            """.formatted(NOT_NOUGHT);

    private static final String DAYS_WRONG = """
            select since from (
                select since, unit, field, online, other, early, on_time, late, open, overdue from form_day
                 union all
                select since, unit, field, -online, -other, -early, -on_time, -late, -open, -overdue from form_change
                 where recorded_in < (select folded_to from form_fold)) sums
             group by since, unit, field having %s or sum(open) <> 0 or sum(overdue) <> 0
            """.formatted(NOT_NOUGHT);

    private static final String RESTATED_WRONG = """
            select since from (
                select since, day, unit, field, online, other, early, on_time, late from form_restated
                 union all
                select since, day, unit, field, -online, -other, -early, -on_time, -late from form_change
                 where day < since and recorded_in < (select folded_to from form_fold)) sums
             group by since, day, unit, field having %s
            """.formatted(NOT_NOUGHT);

    /** Each week against the one before and its days; the last one stands for all that went before. */
    private static final String BALANCES_WRONG = """
            select begins from (
                select begins, unit, field, online, other, early, on_time, late, open, overdue from form_balance
                 union all
                select begins + 7, unit, field, -online, -other, -early, -on_time, -late, -open, -overdue
                  from form_balance where begins < (select last_week from form_fold)
                 union all
                select date_trunc('week', since::timestamp)::date + 7, unit, field, -online, -other, -early, -on_time,
                       -late, -open, -overdue
                  from form_day where since < (select last_week from form_fold)) sums
             group by begins, unit, field having %s or sum(open) <> 0 or sum(overdue) <> 0
            """.formatted(NOT_NOUGHT);

    private final JdbcClient jdbc;
    private final LedgerFold fold;
    private final LongStatements longer;
    private final Clock clock;

    CounterCheck(JdbcClient jdbc, LedgerFold fold, LongStatements longer, Clock clock) {
        this.jdbc = jdbc;
        this.fold = fold;
        this.longer = longer;
        this.clock = clock;
    }

    /** How many counters of the ledger differ from the rows. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public long ledger() {
        return count(LACKING);
    }

    /** Appends what the ledger lacks; known from now on. */
    @Transactional
    public void repairLedger() {
        longer.allow();
        jdbc.sql("""
                        insert into form_change (unit, field, day, since, online, other, early, on_time, late, open,
                            overdue, known_at, recorded_in)
                        select lacking.*, :known::timestamptz, pg_current_xact_id() from (%s) lacking
                        """.formatted(LACKING))
                .param("known", clock.instant().toString())
                .update();
    }

    /** How many of the sums by day and by week differ from the ledger. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public long sums() {
        return count(DAYS_WRONG) + count(RESTATED_WRONG) + count(BALANCES_WRONG);
    }

    /** Adds the ledger up anew; readers see the sums of before or of after. */
    @Transactional
    public void repairSums() {
        longer.allow();
        fold.anew();
    }

    private long count(String wrong) {
        longer.allow();
        return jdbc.sql("select count(*) from (" + wrong + ") wrong")
                .query(Long.class)
                .single();
    }
}
