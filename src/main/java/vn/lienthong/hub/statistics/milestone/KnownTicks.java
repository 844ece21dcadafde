package vn.lienthong.hub.statistics.milestone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.hub.dossier.Knowledge;

/**
 * Decides what is known at a moment, once and for ever (table {@code known_tick}). Times of nodes may differ and
 * transactions commit later than they record; so each question as of now leaves a tick: the moment, later than all ticks
 * before it, and the transactions that had been committed. A past moment goes by the first tick after it. Imports of units,
 * procedures and calendars lock their tables before they take their time; a tick waits for those under way, so each of
 * them is known at it or has a later time.
 */
@Component
public class KnownTicks {

    private static final String AT = """
            select after.snapshot::text as snapshot,
                   coalesce((select pg_snapshot_xmin(before.snapshot)::text from known_tick before
                              where before.at <= :at::timestamptz order by before.at desc limit 1), '0') as bound
              from known_tick after where after.at >= :at::timestamptz order by after.at limit 1
            """;

    private static final String NOW = """
            insert into known_tick (at, snapshot)
            values (greatest(:now::timestamptz, (select max(at) from known_tick) + interval '1 microsecond'),
                    pg_current_snapshot())
            returning at, snapshot::text, pg_snapshot_xmin(snapshot)::text as bound
            """;

    /** Of the lock under which ticks are given; a number of our own choice. */
    private static final long ONE_AT_A_TIME = 0x4C54_4855_4254_4943L;

    private final JdbcClient jdbc;
    private final Knowledge knowledge;
    private final Clock clock;

    KnownTicks(JdbcClient jdbc, Knowledge knowledge, Clock clock) {
        this.jdbc = jdbc;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    /**
     * What is known now; this node has taken over every import of that. In a transaction of its own, so that a longer one holds up no other
     * question.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Known now() {
        Known known = tick();
        knowledge.refresh();
        return known;
    }

    private Known tick() {
        jdbc.sql("lock table unit, procedure_version, work_calendar in row exclusive mode")
                .update();
        jdbc.sql("select pg_advisory_xact_lock(:key)")
                .param("key", ONE_AT_A_TIME)
                .query(Object.class)
                .list();
        return jdbc.sql(NOW)
                .param("now", clock.instant().truncatedTo(ChronoUnit.MICROS).toString())
                .query((row, number) -> known(row))
                .single();
    }

    /** @param moment not in the future */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Known at(Instant moment) {
        Known known = find(moment).orElseGet(() -> {
            tick();
            return find(moment).orElseThrow();
        });
        knowledge.refresh();
        return known;
    }

    /** The moment of the latest question; empty if nothing was ever asked. */
    public Optional<Instant> latest() {
        return jdbc.sql("select max(at) from known_tick having max(at) is not null")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private Optional<Known> find(Instant moment) {
        return jdbc.sql(AT)
                .param("at", moment.toString())
                .query((row, number) -> new Known(moment, row.getString("snapshot"), row.getString("bound")))
                .optional();
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("snapshot"),
                row.getString("bound"));
    }
}
