package vn.lienthong.hub.adapter.post.feed;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lienthong.hub.partner.LockLostException;

/** Table {@code post_cursor}. */
@Repository("postJdbcCursors")
class JdbcCursors implements Cursors {

    private static final String INSERT = """
            insert into post_cursor (partner, last_id, look_back_from, look_back_next, looked_back_at, caught_up, polled_at)
            values (:partner, :lastId, :lookBackFrom, :lookBackNext, :lookedBackAt, :caughtUp, :polledAt)
            on conflict (partner) do nothing
            """;

    private static final String UPDATE = """
            update post_cursor
            set last_id = :lastId, look_back_from = :lookBackFrom, look_back_next = :lookBackNext,
                looked_back_at = :lookedBackAt, caught_up = :caughtUp, polled_at = :polledAt
            where partner = :partner and last_id = :expected and polled_at = :expectedPoll
            """;

    private final JdbcClient jdbc;

    JdbcCursors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Cursor> find(String partner) {
        return jdbc.sql("""
                        select last_id, look_back_from, look_back_next, looked_back_at, caught_up, polled_at
                        from post_cursor where partner = :partner
                        """)
                .param("partner", partner)
                .query((row, number) -> new Cursor(
                        row.getString("last_id"),
                        row.getString("look_back_from"),
                        row.getString("look_back_next"),
                        row.getObject("looked_back_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("caught_up"),
                        row.getObject("polled_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public void move(String partner, Cursor from, Cursor to) {
        JdbcClient.StatementSpec move = from == null
                ? statement(INSERT, partner, to)
                : statement(UPDATE, partner, to)
                        .param("expected", from.lastId())
                        .param("expectedPoll", at(from.polledAt()));
        if (move.update() == 0) {
            throw new LockLostException();
        }
    }

    private JdbcClient.StatementSpec statement(String sql, String partner, Cursor to) {
        return jdbc.sql(sql)
                .param("partner", partner)
                .param("lastId", to.lastId())
                .param("lookBackFrom", to.lookBackFrom())
                .param("lookBackNext", to.lookBackNext())
                .param("lookedBackAt", at(to.lookedBackAt()))
                .param("caughtUp", to.caughtUp())
                .param("polledAt", at(to.polledAt()));
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
