package vn.lienthong.hub.statistics.milestone;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.hub.event.VietnamTime;

/**
 * Adds the ledger of the form up: takes the changes of all transactions that ended since the last time. Readers add what is
 * not taken yet, in one snapshot, so it does not matter when this happens, or whether.
 */
@Component
public class LedgerFold {

    private static final String FOLD = """
            with part as materialized (
                select * from form_change
                 where recorded_in >= :from::xid8 and recorded_in < :to::xid8),
             by_day as materialized (
                select since, unit, field, sum(online) as online, sum(other) as other, sum(early) as early,
                       sum(on_time) as on_time, sum(late) as late, sum(open) as open, sum(overdue) as overdue
                  from part group by since, unit, field),
             days as (
                insert into form_day as d select * from by_day order by since, unit, field
                on conflict (since, unit, field) do update set
                    online = d.online + excluded.online, other = d.other + excluded.other,
                    early = d.early + excluded.early, on_time = d.on_time + excluded.on_time,
                    late = d.late + excluded.late, open = d.open + excluded.open,
                    overdue = d.overdue + excluded.overdue),
             restated as (
                insert into form_restated as r
                select since, day, unit, field, sum(online), sum(other), sum(early), sum(on_time), sum(late)
                  from part where day < since group by since, day, unit, field order by since, day, unit, field
                on conflict (since, day, unit, field) do update set
                    online = r.online + excluded.online, other = r.other + excluded.other,
                    early = r.early + excluded.early, on_time = r.on_time + excluded.on_time,
                    late = r.late + excluded.late),
             weeks as materialized (
                select date_trunc('week', since::timestamp)::date + 7 as begins, unit, field, sum(online) as online,
                       sum(other) as other, sum(early) as early, sum(on_time) as on_time, sum(late) as late,
                       sum(open) as open, sum(overdue) as overdue
                  from by_day where since < :week::date group by 1, unit, field)
            insert into form_balance as b
            select begins, unit, field, sum(online) over before, sum(other) over before, sum(early) over before,
                   sum(on_time) over before, sum(late) over before, sum(open) over before, sum(overdue) over before
              from (select unit, field, each.begins::date as begins
                      from (select unit, field, min(begins) as first from weeks group by unit, field) changed
                     cross join lateral generate_series(first::timestamp, :week::timestamp, interval '7 days')
                           as each (begins)) dense
              left join weeks using (unit, field, begins)
            window before as (partition by unit, field order by begins)
             order by begins, unit, field
            on conflict (begins, unit, field) do update set
                online = b.online + excluded.online, other = b.other + excluded.other, early = b.early + excluded.early,
                on_time = b.on_time + excluded.on_time, late = b.late + excluded.late, open = b.open + excluded.open,
                overdue = b.overdue + excluded.overdue
            """;

    private static final String NEXT_WEEKS = """
            insert into form_balance
            select week.begins::date, unit, field, sum(online), sum(other), sum(early), sum(on_time), sum(late), sum(open),
                   sum(overdue)
              from (select * from form_balance where begins = :last::date
                     union all
                    select since + 1, unit, field, online, other, early, on_time, late, open, overdue
                      from form_day where since >= :last::date and since < :week::date) before
             cross join lateral generate_series(
                   date_trunc('week', (before.begins - 1)::timestamp) + interval '7 days', :week::timestamp,
                   interval '7 days') as week (begins)
             where week.begins > :last::timestamp
             group by week.begins, unit, field
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    LedgerFold(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One node at a time; another one that comes meanwhile has nothing to do. */
    @Transactional
    public void fold() {
        jdbc.sql("""
                        select folded_to::text as folded_to, last_week,
                               pg_snapshot_xmin(pg_current_snapshot())::text as up_to
                          from form_fold for update skip locked
                        """).query(State.class).optional().ifPresent(this::fold);
    }

    /** Forgets the sums and adds everything up again. Belongs into a transaction. */
    void anew() {
        jdbc.sql("select folded_to::text from form_fold for update")
                .query(String.class)
                .list();
        jdbc.sql("delete from form_day").update();
        jdbc.sql("delete from form_restated").update();
        jdbc.sql("delete from form_balance").update();
        jdbc.sql("update form_fold set folded_to = '0', last_week = '1900-01-01', era = era + 1")
                .update();
        fold();
    }

    private void fold(State state) {
        LocalDate week = Weeks.of(LocalDate.ofInstant(clock.instant(), VietnamTime.OFFSET));
        LocalDate last = week.isAfter(state.lastWeek()) ? week : state.lastWeek();
        if (last.isAfter(state.lastWeek())) {
            jdbc.sql(NEXT_WEEKS)
                    .param("last", state.lastWeek())
                    .param("week", last)
                    .update();
        }
        boolean anything = jdbc.sql("""
                        select exists (select from form_change
                                        where recorded_in >= :from::xid8 and recorded_in < :to::xid8)
                        """)
                .param("from", state.foldedTo())
                .param("to", state.upTo())
                .query(Boolean.class)
                .single();
        if (anything) {
            jdbc.sql(FOLD)
                    .param("from", state.foldedTo())
                    .param("to", state.upTo())
                    .param("week", last)
                    .update();
        }
        if (anything || last.isAfter(state.lastWeek())) {
            jdbc.sql("update form_fold set folded_to = :to::xid8, last_week = :last")
                    .param("to", state.upTo())
                    .param("last", last)
                    .update();
        }
    }

    record State(String foldedTo, LocalDate lastWeek, String upTo) {}
}
