package vn.lienthong.hub.dossier;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.lienthong.hub.dossier.DossierQuery.Audience;

/**
 * Which dossiers changed, in the order in which the changes became certain: for those who ask instead of being told.
 *
 * <p>Guarantees to a reader that asks on from {@link FeedPage#next} each time:
 *
 * <ul>
 *   <li>no change is missed, however many transactions run beside each other and however late they commit: the feed ends
 *       below the oldest transaction that is still open, and behind that line nothing is ever added;
 *   <li>a dossier comes once for any number of changes behind the reader's place, and again only after a further one;
 *   <li>nothing comes, and the place stays, while nothing has changed.
 * </ul>
 *
 * <p>A transaction that stays open holds the feed up, also one of another database of the same server: it comes late then,
 * but whole. A place that another server gave, or one of before it was set back, means the beginning.
 *
 * <p>A dossier stands in the feed where its last fact was recorded. One that is UNKNOWN is left out until it was received,
 * and one of which only the asker has spoken is no news to it. What changes without a fact (names in the catalogue, who
 * serves a unit) is no change here.
 */
@Component
public class ChangeFeed {

    private static final String NOW = """
            select control.system_identifier as database,
                   pg_snapshot_xmax(pg_current_snapshot())::text::bigint as ahead
              from pg_control_system() control
            """;

    private static final String END = """
            select recorded_in::text::bigint as recorded_in, id from fact
             where recorded_in < pg_snapshot_xmin(pg_current_snapshot())
             order by fact.recorded_in desc, id desc limit 1
            """;

    private final JdbcClient jdbc;

    ChangeFeed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * All its statements see one moment.
     *
     * @param asker id of the partner that asks
     * @param limit how many dossiers at most
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public FeedPage read(FeedPosition after, Audience audience, String asker, int limit) {
        jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
        Server server = jdbc.sql(NOW).query(Server.class).single();
        FeedPosition from = server.gave(after) ? after : server.position(0, 0);
        DossierSql sql = DossierSql.changes(from, audience, asker, limit);
        List<Change> changes = jdbc.sql(sql.text())
                .params(sql.parameters())
                .query((row, number) -> new Change(
                        row.getLong("dossier_id"), server.position(row.getLong("recorded_in"), row.getLong("id"))))
                .list();
        FeedPosition next = changes.size() == limit
                ? changes.get(limit - 1).position()
                : end(server).orElse(from);
        return new FeedPage(changes.stream().map(Change::dossier).toList(), next);
    }

    private Optional<FeedPosition> end(Server server) {
        return jdbc.sql(END)
                .query((row, number) -> server.position(row.getLong("recorded_in"), row.getLong("id")))
                .optional();
    }

    /** @param ahead the first transaction that is still to come */
    record Server(long database, long ahead) {

        boolean gave(FeedPosition position) {
            return position.database() == database && position.transaction() < ahead;
        }

        FeedPosition position(long transaction, long fact) {
            return new FeedPosition(database, transaction, fact);
        }
    }

    private record Change(long dossier, FeedPosition position) {}
}
