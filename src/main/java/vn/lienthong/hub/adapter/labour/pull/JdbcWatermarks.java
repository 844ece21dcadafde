package vn.lienthong.hub.adapter.labour.pull;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lienthong.hub.event.VietnamTime;

/** Table {@code labour_watermark}. */
@Repository("labourJdbcWatermarks")
class JdbcWatermarks implements Watermarks {

    private final JdbcClient jdbc;

    JdbcWatermarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Instant> find(String partner) {
        return jdbc.sql("select position from labour_watermark where partner = :partner")
                .param("partner", partner)
                .query((row, number) ->
                        row.getObject("position", OffsetDateTime.class).toInstant())
                .optional();
    }

    @Override
    public void move(String partner, Instant position) {
        jdbc.sql("""
                        insert into labour_watermark (partner, position) values (:partner, :position)
                        on conflict (partner) do update
                        set position = greatest(labour_watermark.position, excluded.position)
                        """)
                .param("partner", partner)
                .param("position", position.atOffset(VietnamTime.OFFSET))
                .update();
    }
}
