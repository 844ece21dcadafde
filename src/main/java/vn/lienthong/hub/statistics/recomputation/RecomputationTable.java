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
import vn.lienthong.hub.partner.LockLostException;

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

    /** The one that is wanted or under way. */
    Optional<Open> open() {
        return jdbc.sql("select id, repair from recomputation where ended_at is null")
                .query(Open.class)
                .optional();
    }

    record Open(UUID id, boolean repair) {}

    /** The next dossiers that are not done, by id, those gone into others too. */
    Piece piece(UUID id, long after, int limit) {
        return new Piece(
                after,
                jdbc.sql("""
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

    void begin(UUID id, Instant now) {
        jdbc.sql("update recomputation set started_at = coalesce(started_at, :now::timestamptz) where id = :id")
                .param("id", id)
                .param("now", now.toString())
                .update();
    }

    /** @throws LockLostException if another node has done any of it meanwhile: what this one did of it must not stand */
    void done(UUID id, Piece piece, List<Long> differing) {
        int moved = jdbc.sql("""
                        update recomputation
                           set done = done + int8multirange(int8range(:after::bigint, :last::bigint, '(]')),
                               dossiers = dossiers + cardinality(:dossiers::bigint[]),
                               differing = differing + :differing,
                               examples = array(select unnest(examples || array(
                                   select code from dossier where id = any (:examples::bigint[]) order by id)) limit 20)
                         where id = :id and ended_at is null
                           and not exists (select from unnest(:dossiers::bigint[]) as dossier where done @> dossier)
                        """)
                .param("id", id)
                .param("after", piece.after())
                .param("last", piece.last())
                .param("dossiers", piece.dossiers().toArray(Long[]::new))
                .param("differing", differing.size())
                .param("examples", differing.stream().limit(20).toArray(Long[]::new))
                .update();
        if (moved == 0) {
            throw new LockLostException();
        }
    }

    /**
     * Until the end of the transaction nobody else repairs: what two added to the ledger at once would be too much.
     *
     * @throws LockLostException if it has ended
     */
    void lock(UUID id) {
        jdbc.sql("select id from recomputation where id = :id and ended_at is null for update")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .orElseThrow(LockLostException::new);
    }

    void end(UUID id, Instant now, long counters, long sums) {
        jdbc.sql("""
                        update recomputation set ended_at = :now::timestamptz, counters = :counters, sums = :sums
                         where id = :id and ended_at is null
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
