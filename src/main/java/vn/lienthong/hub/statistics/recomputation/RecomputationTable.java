package vn.lienthong.hub.statistics.recomputation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code recomputation}. */
@Repository
class RecomputationTable {

    private final JdbcClient jdbc;

    RecomputationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false if another one is wanted or under way */
    boolean ask(UUID id, boolean repair, Instant now) {
        try {
            jdbc.sql("""
                            insert into recomputation (id, asked_at, repair) values (:id, :now::timestamptz, :repair)
                            """)
                    .param("id", id)
                    .param("repair", repair)
                    .param("now", now.toString())
                    .update();
            return true;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }

    Optional<Recomputation> find(UUID id) {
        return jdbc.sql("select * from recomputation where id = :id")
                .param("id", id)
                .query((row, number) -> recomputation(row))
                .optional();
    }

    /**
     * Takes the one that is wanted, or that a node has left; a node that has it says so by {@link #done} and {@link #alive}.
     *
     * @param leftBefore who was not alive since is taken to be dead
     */
    Optional<Taken> take(Instant now, Instant leftBefore) {
        return jdbc.sql("""
                        update recomputation
                           set alive_at = :now::timestamptz, started_at = coalesce(started_at, :now::timestamptz)
                         where ended_at is null and coalesce(alive_at, '-infinity') < :before::timestamptz
                        returning id, repair
                        """)
                .param("now", now.toString())
                .param("before", leftBefore.toString())
                .query(Taken.class)
                .optional();
    }

    record Taken(UUID id, boolean repair) {}

    /** The next dossiers that are not done, by id, those gone into others too. */
    Piece piece(UUID id, long after, int limit) {
        return new Piece(after, jdbc.sql("""
                        select id from dossier
                         where id > :after and not (select done from recomputation where id = :id) @> dossier.id
                         order by id limit :limit
                        """)
                .param("id", id)
                .param("after", after)
                .param("limit", limit)
                .query(Long.class)
                .list());
    }

    /** Until the end of the transaction, in the order of their ids. */
    void lock(Piece piece) {
        jdbc.sql("select id from dossier where id = any (:dossiers::bigint[]) order by id for update")
                .param("dossiers", piece.dossiers().toArray(Long[]::new))
                .query(Long.class)
                .list();
    }

    void done(UUID id, Instant now, Piece piece, List<Long> differing) {
        jdbc.sql("""
                        update recomputation
                           set alive_at = :now::timestamptz,
                               done = done + int8multirange(int8range(:after::bigint, :last::bigint, '(]')),
                               dossiers = dossiers + :dossiers, differing = differing + :differing,
                               examples = array(select unnest(examples || array(
                                   select code from dossier where id = any (:examples::bigint[]) order by id)) limit 20)
                         where id = :id
                        """)
                .param("id", id)
                .param("now", now.toString())
                .param("after", piece.after())
                .param("last", piece.last())
                .param("dossiers", piece.dossiers().size())
                .param("differing", differing.size())
                .param("examples", differing.stream().limit(20).toArray(Long[]::new))
                .update();
    }

    void alive(UUID id, Instant now) {
        jdbc.sql("update recomputation set alive_at = :now::timestamptz where id = :id")
                .param("id", id)
                .param("now", now.toString())
                .update();
    }

    void end(UUID id, Instant now, long counters, long sums) {
        jdbc.sql("""
                        update recomputation set ended_at = :now::timestamptz, counters = :counters, sums = :sums
                         where id = :id
                        """)
                .param("id", id)
                .param("now", now.toString())
                .param("counters", counters)
                .param("sums", sums)
                .update();
    }

    private static Recomputation recomputation(ResultSet row) throws SQLException {
        return new Recomputation(
                row.getObject("id", UUID.class),
                row.getBoolean("repair"),
                instant(row, "asked_at"),
                instant(row, "started_at"),
                instant(row, "ended_at"),
                row.getLong("dossiers"),
                row.getLong("differing"),
                List.of((String[]) row.getArray("examples").getArray()),
                row.getObject("counters", Long.class),
                row.getObject("sums", Long.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
