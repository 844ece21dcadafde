package vn.lienthong.hub.statistics.milestone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lienthong.hub.event.VietnamTime;

/**
 * Form II.06a from the counters: what it costs depends on units and fields, not on dossiers nor on the length of the
 * period. Balances of two weeks and the days since then; the few flows that count otherwise since a later day; and of the
 * ledger itself what is not added up yet, and what is added up but was not known.
 */
@Repository
public class FormCounters {

    private static final String COUNTS = """
            with fold as (select folded_to, last_week from form_fold),
             ends as (
                select last_week, :to::date as day, 1 as sign from fold
                 union all
                select last_week, :from::date - 1, -1 from fold),
             weeks as (
                select least(date_trunc('week', day::timestamp)::date, last_week) as begins, day, sign from ends),
             sums as (
                select sign, unit, field, online, other, early, on_time, late, open, overdue
                  from weeks cross join lateral (
                       select b.* from form_balance b where b.begins = weeks.begins %1$s offset 0) balance
                 union all
                select sign, unit, field, online, other, early, on_time, late, open, overdue
                  from weeks cross join lateral (
                       select d.* from form_day d
                        where d.since >= weeks.begins and d.since <= weeks.day %1$s offset 0) days),
             flows as (
                select unit, field, sign * online as online, sign * other as other, sign * early as early,
                       sign * on_time as on_time, sign * late as late,
                       case when sign = 1 then open else 0 end as open,
                       case when sign = 1 then overdue else 0 end as overdue,
                       case when sign = -1 then open else 0 end as open_before, 0::bigint as reopened
                  from sums
                 union all
                select unit, field, -online, -other, -early, -on_time, -late, 0, 0, 0, -(early + on_time + late)
                  from form_restated
                 where since between :from::date and :to::date and day < :from::date %1$s
                 union all
                select unit, field,
                       case when counts then sign * online else 0 end, case when counts then sign * other else 0 end,
                       case when counts then sign * early else 0 end, case when counts then sign * on_time else 0 end,
                       case when counts then sign * late else 0 end, sign * open, sign * overdue,
                       case when since < :from::date then sign * open else 0 end,
                       case when day < :from::date and since >= :from::date
                            then -sign * (early + on_time + late) else 0 end
                  from (select c.*, c.day >= :from::date as counts, 1 as sign
                          from form_change c
                         where c.recorded_in >= (select folded_to from fold) and %2$s and c.since <= :to::date %1$s
                         union all
                        select c.*, c.day >= :from::date, -1
                          from form_change c
                         where c.recorded_in >= :bound::xid8 and c.recorded_in < (select folded_to from fold)
                           and not %2$s and c.since <= :to::date %3$s %1$s) ledger)
            select unit, field, sum(online) as online, sum(other) as other, sum(early) as early,
                   sum(on_time) as on_time, sum(late) as late, sum(open) as open, sum(overdue) as overdue,
                   sum(open_before) as open_before, sum(reopened) as reopened
              from flows group by unit, field
            having sum(online) <> 0 or sum(other) <> 0 or sum(early) <> 0 or sum(on_time) <> 0 or sum(late) <> 0
                or sum(open) <> 0 or sum(open_before) <> 0 or sum(reopened) <> 0
             order by unit, field
            """;

    private final JdbcClient jdbc;

    FormCounters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Belongs into a transaction that sees one moment and began after {@code known} was taken.
     *
     * @param from first day
     * @param to last day
     * @param units where it counts; empty for all
     */
    public List<FormCount> of(LocalDate from, LocalDate to, Optional<Set<String>> units, Known known) {
        boolean over = !known.at().isBefore(to.plusDays(1).atStartOfDay().toInstant(VietnamTime.OFFSET));
        JdbcClient.StatementSpec statement = jdbc.sql(COUNTS.formatted(
                        units.isPresent() ? "and unit = any (:units::text[])" : "",
                        Known.of("c.known_at", "c.recorded_in"),
                        over ? "and c.known_late" : ""))
                .param("from", from)
                .param("to", to)
                .params(known.parameters());
        units.ifPresent(codes -> statement.param("units", codes.toArray(String[]::new)));
        return statement.query((row, number) -> count(row)).list();
    }

    private static FormCount count(ResultSet row) throws SQLException {
        return new FormCount(
                row.getString("unit"),
                row.getString("field"),
                row.getLong("online"),
                row.getLong("other"),
                row.getLong("early"),
                row.getLong("on_time"),
                row.getLong("late"),
                row.getLong("open"),
                row.getLong("overdue"),
                row.getLong("open_before"),
                row.getLong("reopened"));
    }
}
