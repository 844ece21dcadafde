package vn.lienthong.hub.statistics.milestone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lienthong.hub.event.VietnamTime;

/**
 * Form II.06a from the counters: what it costs depends on units and fields, not on dossiers nor on the length of the
 * period. Of each end of the period the balance of the nearest week, and the three days at most that lie between; the few
 * flows that count otherwise since a later day; and of the ledger itself what is not added up yet, and what is added up
 * but was not known: of a period that was over, what became known late across the moment ({@code form_change_span_ix});
 * of one that was not, everything that became known since.
 */
@Repository
public class FormCounters {

    private static final String COUNTS = """
            with fold as materialized (select folded_to, last_week from form_fold limit 1),
             ends as (
                select day, sign, last_week, least(date_trunc('week', day::timestamp)::date, last_week) as begins
                  from fold cross join (values (:to::date, 1), (:from::date - 1, -1)) as each (day, sign)),
             weeks as (
                select sign as ending, begins, sign, begins as since, day as until from ends
                 where day - begins < 3 or begins + 7 > last_week
                 union all
                select sign, begins + 7, -sign, day + 1, begins + 6 from ends
                 where day - begins >= 3 and begins + 7 <= last_week),
             sums as (
                select ending, ending as sign, balance.* from weeks cross join lateral (
                       select %1$s, %2$s from form_balance
                        where form_balance.begins = weeks.begins %3$s group by %1$s offset 0) balance
                 union all
                select ending, sign, days.* from weeks cross join lateral (
                       select %1$s, %2$s from form_day
                        where form_day.since between weeks.since and weeks.until %3$s group by %1$s offset 0) days),
             flows as (
                select %1$s, sign * online as online, sign * other as other, sign * early as early,
                       sign * on_time as on_time, sign * late as late,
                       case when ending = 1 then sign * open else 0 end as open,
                       case when ending = 1 then sign * overdue else 0 end as overdue,
                       case when ending = -1 then -sign * open else 0 end as open_before, 0::bigint as reopened
                  from sums
                 union all
                select %1$s, -online, -other, -early, -on_time, -late, 0, 0, 0, -(early + on_time + late)
                  from (select %1$s, %2$s
                          from (select *, 0 as open, 0 as overdue from form_restated
                                 where since between :from::date and :to::date and day < :from::date %3$s) flows
                         group by %1$s) restated
                 union all
                select %1$s,
                       case when counts then sign * online else 0 end, case when counts then sign * other else 0 end,
                       case when counts then sign * early else 0 end, case when counts then sign * on_time else 0 end,
                       case when counts then sign * late else 0 end, sign * open, sign * overdue,
                       case when since < :from::date then sign * open else 0 end,
                       case when day < :from::date and since >= :from::date
                            then -sign * (early + on_time + late) else 0 end
                  from (select c.*, c.day >= :from::date as counts, 1 as sign
                          from form_change c
                         where c.recorded_in >= (select folded_to from fold) and %4$s and c.since <= :to::date %3$s
                         union all
                        select c.*, c.day >= :from::date, -1
                          from %5$s c
                         where c.recorded_in >= :bound::xid8 and c.recorded_in < (select folded_to from fold)
                           and :bound::xid8 < (select folded_to from fold)
                           and not %4$s and c.since <= :to::date %3$s) ledger)
            select %6$s, sum(online)::bigint as online, sum(other)::bigint as other, sum(early)::bigint as early,
                   sum(on_time)::bigint as on_time, sum(late)::bigint as late, sum(open)::bigint as open,
                   sum(overdue)::bigint as overdue, sum(open_before)::bigint as open_before,
                   sum(reopened)::bigint as reopened
              from flows group by %1$s
            having sum(online) <> 0 or sum(other) <> 0 or sum(early) <> 0 or sum(on_time) <> 0 or sum(late) <> 0
                or sum(open) <> 0 or sum(open_before) <> 0 or sum(reopened) <> 0
             order by %1$s
            """;

    /** Numbers of dossiers are far from the bounds of an integer, and adding integers up takes half the time. */
    private static final String SUMS = Stream.of("online", "other", "early", "on_time", "late", "open", "overdue")
            .map("sum(%1$s::integer) as %1$s"::formatted)
            .reduce((one, other) -> one + ", " + other)
            .orElseThrow();

    /** An hour before the moment, because a transaction may commit so much later than it recorded. */
    private static final String SPANNING = """
            (select * from form_change
              where known_late
                and tstzrange((since::timestamp - interval '7 hours') at time zone 'UTC', known_at, '[]')
                    @> tstzrange((:to::date::timestamp - interval '7 hours') at time zone 'UTC',
                           :knownAt::timestamptz - interval '1 hour', '[]') offset 0)""";

    private final JdbcClient jdbc;

    FormCounters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By unit and field; see below. */
    public List<FormCount> of(LocalDate from, LocalDate to, Optional<Set<String>> units, Known known) {
        return of(from, to, units, known, Apart.UNIT_AND_FIELD);
    }

    /**
     * In one statement, which sees one moment.
     *
     * @param from first day
     * @param to last day
     * @param units where it counts; empty for all
     */
    public List<FormCount> of(LocalDate from, LocalDate to, Optional<Set<String>> units, Known known, Apart apart) {
        boolean over = !known.at().isBefore(to.plusDays(1).atStartOfDay().toInstant(VietnamTime.OFFSET));
        JdbcClient.StatementSpec statement = jdbc.sql(COUNTS.formatted(
                        apart.groups(),
                        SUMS,
                        units.isPresent() ? "and unit = any (:units::text[])" : "",
                        Known.of("c.known_at", "c.recorded_in"),
                        over ? SPANNING : "form_change",
                        apart.columns()))
                .param("from", from)
                .param("to", to)
                .params(known.parameters());
        units.ifPresent(codes -> statement.param("units", codes.toArray(String[]::new)));
        return statement.query((row, number) -> count(row)).list();
    }

    /** By what the numbers are taken apart: the fewer they are, the sooner they are there. */
    public enum Apart {
        UNIT_AND_FIELD("unit, field", "unit, field"),
        UNIT("unit", "unit, null::text as field"),
        FIELD("field", "null::text as unit, field");

        private final String groups;
        private final String columns;

        Apart(String groups, String columns) {
            this.groups = groups;
            this.columns = columns;
        }

        private String groups() {
            return groups;
        }

        private String columns() {
            return columns;
        }
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
