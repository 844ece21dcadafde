package vn.lienthong.hub.adapter.igate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lienthong.hub.partner.LockLostException;

@Repository("igateJdbcWatermarks")
class JdbcWatermarks implements Watermarks {

    private final JdbcClient jdbc;

    JdbcWatermarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Watermark> find(String partner) {
        return jdbc.sql("select position, sweep_again_from from igate_watermark where partner = :partner")
                .param("partner", partner)
                .query((row, number) -> new Watermark(time(row, "position"), time(row, "sweep_again_from")))
                .optional();
    }

    @Override
    public void move(String partner, Optional<Watermark> from, Watermark to) {
        int moved = jdbc.sql("""
                        insert into igate_watermark as mark (partner, position, sweep_again_from)
                        values (:partner, :position, :again)
                        on conflict (partner) do update
                        set position = greatest(mark.position, excluded.position),
                            sweep_again_from = excluded.sweep_again_from
                        where mark.position = :expected
                        """)
                .param("partner", partner)
                .param("position", time(to.position()), Types.TIMESTAMP)
                .param("again", time(to.sweepAgainFrom()), Types.TIMESTAMP)
                .param("expected", time(from.map(Watermark::position).orElse(null)), Types.TIMESTAMP)
                .update();
        if (moved == 0) {
            throw new LockLostException();
        }
    }

    private static Timestamp time(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
