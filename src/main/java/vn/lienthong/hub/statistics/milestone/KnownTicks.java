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
 *
 * <p>A tick is one statement ({@code give_tick}) that commits by itself, outside the caller's transaction if there is one,
 * so that a longer one holds up no other question. It is on disk before it is told to anybody: no crash of the database
 * makes a moment that was named in an answer mean something else.
 */
@Component
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class KnownTicks {

    private static final String AT = """
            select after.snapshot::text as snapshot,
                   coalesce((select pg_snapshot_xmin(before.snapshot)::text from known_tick before
                              where before.at <= :at::timestamptz order by before.at desc limit 1), '0') as bound
              from known_tick after where after.at >= :at::timestamptz order by after.at limit 1
            """;

    private static final String NOW = """
            select at, snapshot::text as snapshot, pg_snapshot_xmin(snapshot)::text as bound, imported
              from give_tick(:now::timestamptz)
            """;

    private final JdbcClient jdbc;
    private final Knowledge knowledge;
    private final Clock clock;
    private volatile TakenOver takenOver = new TakenOver("", Instant.MIN);

    /**
     * Up to where this node has taken over imports.
     *
     * @param imported how far units, procedures and calendars had been imported at a tick
     * @param at the moment of that tick: what is imported later has a later time
     */
    private record TakenOver(String imported, Instant at) {}

    KnownTicks(JdbcClient jdbc, Knowledge knowledge, Clock clock) {
        this.jdbc = jdbc;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    /**
     * What is known at a moment; this node has taken over every import of that.
     *
     * @param moment not in the future; null for now
     */
    public Known of(Instant moment) {
        return moment == null ? now() : at(moment);
    }

    /** What is known now; this node has taken over every import of that. */
    public Known now() {
        return jdbc.sql(NOW)
                .param("now", clock.instant().truncatedTo(ChronoUnit.MICROS).toString())
                .query((row, number) -> tick(row))
                .single();
    }

    /** @param moment not in the future */
    public Known at(Instant moment) {
        Known known = find(moment).orElseGet(() -> {
            now();
            return find(moment).orElseThrow();
        });
        if (moment.isAfter(takenOver.at())) {
            knowledge.refresh();
        }
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

    private Known tick(ResultSet row) throws SQLException {
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        TakenOver imports = new TakenOver(row.getString("imported"), at);
        if (!imports.imported().equals(takenOver.imported())) {
            knowledge.refresh();
        }
        takenOver = imports;
        return new Known(at, row.getString("snapshot"), row.getString("bound"));
    }
}
