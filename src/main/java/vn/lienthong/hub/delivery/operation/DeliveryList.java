package vn.lienthong.hub.delivery.operation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.delivery.DeliveryState;
import vn.lienthong.hub.delivery.DeliveryView;

/**
 * Deliveries by partner and state, in pages. The order is that of their ids, which grow with time and never change, so a
 * cursor stays right while rows come, go and change state.
 */
@Component
class DeliveryList {

    private final JdbcClient jdbc;
    private final Clock clock;

    DeliveryList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param partner null for all
     * @param state null for all that is not over
     * @param after the last id of the page before, or null
     */
    DeliveryPage page(String partner, DeliveryState state, UUID after, int limit) {
        List<DeliveryView> found = jdbc.sql(sql(partner, state, after))
                .param("now", clock.instant().toString())
                .param("partner", partner)
                .param("state", state == null ? null : state.name())
                .param("after", after)
                .param("limit", limit + 1)
                .query(ViewSql::view)
                .list();
        boolean more = found.size() > limit;
        List<DeliveryView> items = more ? found.subList(0, limit) : found;
        return new DeliveryPage(items, more ? items.get(limit - 1).id().toString() : null);
    }

    /** Built of fixed parts, so that each combination finds its index. */
    private static String sql(String partner, DeliveryState state, UUID after) {
        String conditions = "where " + stored(state)
                + (partner == null ? "" : " and d.partner = :partner")
                + (after == null ? "" : " and d.id > :after");
        String derived =
                state == DeliveryState.WAITING || state == DeliveryState.IN_FLIGHT ? " where v.shown = :state" : "";
        return "select * from (" + ViewSql.SELECT + conditions + ") v" + derived + " order by v.id limit :limit";
    }

    private static String stored(DeliveryState state) {
        if (state == null) {
            return "d.state in ('WAITING', 'PARKED')";
        }
        if (state == DeliveryState.IN_FLIGHT) {
            return "d.state = 'WAITING' and l.state = 'CLAIMED' and l.due_at > :now::timestamptz";
        }
        return "d.state = '" + state.name() + "'";
    }
}
