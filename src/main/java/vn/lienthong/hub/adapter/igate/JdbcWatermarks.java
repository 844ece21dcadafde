package vn.lienthong.hub.adapter.igate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

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
    public void move(String partner, Watermark watermark) {
        Instant again = watermark.sweepAgainFrom();
        jdbc.sql("""
                        insert into igate_watermark (partner, position, sweep_again_from)
                        values (:partner, :position, :again)
                        on conflict (partner) do update
                        set position = greatest(igate_watermark.position, excluded.position),
                            sweep_again_from = excluded.sweep_again_from
                        """)
                .param("partner", partner)
                .param("position", Timestamp.from(watermark.position()))
                .param("again", again == null ? null : Timestamp.from(again), java.sql.Types.TIMESTAMP)
                .update();
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
