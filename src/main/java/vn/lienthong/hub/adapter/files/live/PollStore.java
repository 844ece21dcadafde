package vn.lienthong.hub.adapter.files.live;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.partner.LockLostException;

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

    /**
     * @param from as it was found; null: as there was none
     * @throws LockLostException if another node has moved it meanwhile
     */
    void move(String partner, String route, Position from, Position to) {
        int moved = jdbc.sql("""
                        insert into partner_poll as known (partner, route, cursor, backfilled, polled_at)
                        values (:partner, :route, :cursor, :backfilled, :now)
                        on conflict on constraint partner_poll_pk do update
                        set cursor = excluded.cursor, backfilled = excluded.backfilled, polled_at = excluded.polled_at
                        where known.cursor = :expected and known.backfilled = :expectedBackfilled
                        """)
                .param("partner", partner)
                .param("route", route)
                .param("cursor", to.cursor())
                .param("backfilled", to.backfilled())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("expected", from == null ? null : from.cursor(), Types.VARCHAR)
                .param("expectedBackfilled", from == null ? null : from.backfilled(), Types.BOOLEAN)
                .update();
        if (moved == 0) {
            throw new LockLostException();
        }
    }
}
