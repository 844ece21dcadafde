package vn.lienthong.hub.delivery.operation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.hub.delivery.DeliveryState;
import vn.lienthong.hub.delivery.DeliveryView;
import vn.lienthong.hub.delivery.DossierCodes;

/**
 * Deliveries in pages. The order is that of their ids, which grow with time and never change, so a cursor stays right
 * while rows come, go and change state.
 */
@Component
class DeliveryList {

    private final JdbcClient jdbc;
    private final DossierCodes codes;
    private final Clock clock;
    private final TransactionTemplate transaction;

    DeliveryList(JdbcClient jdbc, DossierCodes codes, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    /** @param after the last id of the page before, or null */
    DeliveryPage page(Selection selection, UUID after, int limit) {
        List<DeliveryView> found = transaction.execute(status -> read(selection, after, limit + 1));
        boolean more = found.size() > limit;
        List<DeliveryView> items = more ? found.subList(0, limit) : found;
        return new DeliveryPage(
                ListedDelivery.of(items, codes),
                more ? items.get(limit - 1).id().toString() : null);
    }

    /** Planned for its values: whether few or many rows fit decides which index serves. */
    private List<DeliveryView> read(Selection selection, UUID after, int limit) {
        jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
        return jdbc.sql(sql(selection, after))
                .params(selection.parameters())
                .param("now", clock.instant().toString())
                .param(
                        "state",
                        selection.state() == null ? null : selection.state().name())
                .param("after", after)
                .param("limit", limit)
                .query(ViewSql::view)
                .list();
    }

    private static String sql(Selection selection, UUID after) {
        DeliveryState state = selection.state();
        String conditions = "where " + selection.conditions() + (after == null ? "" : " and d.id > :after");
        String derived =
                state == DeliveryState.WAITING || state == DeliveryState.IN_FLIGHT ? " where v.shown = :state" : "";
        return "select * from (" + ViewSql.SELECT + conditions + ") v" + derived + " order by v.id limit :limit";
    }
}
