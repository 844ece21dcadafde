package vn.lienthong.hub.adapter.files.live;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where polls stand, for all nodes. */
@Component("filesPollStore")
class PollStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    PollStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param backfilled whether the first round is through */
    record Position(String cursor, boolean backfilled) {}

    Optional<Position> find(String partner, String route) {
        return jdbc.sql("select cursor, backfilled from partner_poll where partner = :partner and route = :route")
                .param("partner", partner)
                .param("route", route)
                .query((row, number) -> new Position(row.getString("cursor"), row.getBoolean("backfilled")))
                .optional();
    }

    void save(String partner, String route, Position position) {
        jdbc.sql("""
                        insert into partner_poll (partner, route, cursor, backfilled, polled_at)
                        values (:partner, :route, :cursor, :backfilled, :now)
                        on conflict on constraint partner_poll_pk do update
                        set cursor = excluded.cursor, backfilled = excluded.backfilled, polled_at = excluded.polled_at
                        """)
                .param("partner", partner)
                .param("route", route)
                .param("cursor", position.cursor())
                .param("backfilled", position.backfilled())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
