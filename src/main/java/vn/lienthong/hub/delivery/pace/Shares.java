package vn.lienthong.hub.delivery.pace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How many calls of a partner this node may have running. Changed in its turn only. */
@Component
public class Shares {

    private static final Duration WORTH_RENEWING = Duration.ofSeconds(4);

    private static final String READ = """
            select coalesce(sum(calls) filter (where node <> :node), 0) as elsewhere,
                   coalesce(sum(calls) filter (where node = :node), 0) as own,
                   coalesce(bool_or(until <= :renewal::timestamptz) filter (where node = :node), false) as old,
                   1 + (select count(*) from delivery_node n where n.id <> :node and n.until > :now::timestamptz) as nodes
            from partner_share
            where partner = :partner and until > :now::timestamptz
            """;

    private static final String WRITE = """
            insert into partner_share (partner, node, calls, until)
            values (:partner, :node, :calls, :until::timestamptz)
            on conflict (partner, node) do update set calls = excluded.calls, until = excluded.until
            """;

    private static final String KEEP = """
            update partner_share set until = :until::timestamptz
            where partner = :partner and node = :node and until > :now::timestamptz
            """;

    private static final String DROP = "delete from partner_share where partner = :partner and node = :node";

    private static final String OWN = "select partner from partner_share where node = :node";

    private static final String RELEASE = "delete from partner_share where node = :node or until < :now::timestamptz";

    private final UUID node;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Turns turns;
    private final Clock clock;

    public Shares(JdbcClient jdbc, PlatformTransactionManager transactions, Turns turns, Nodes nodes, Clock clock) {
        this.node = nodes.own();
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.turns = turns;
        this.clock = clock;
    }

    Share read(String partner) {
        Instant now = clock.instant();
        return jdbc.sql(READ)
                .param("partner", partner)
                .param("node", node)
                .param("now", now.toString())
                .param("renewal", now.plus(Nodes.HELD).minus(WORTH_RENEWING).toString())
                .query((row, number) -> new Share(
                        row.getInt("elsewhere"), row.getInt("own"), row.getBoolean("old"), row.getInt("nodes")))
                .single();
    }

    /** Makes room for so many calls of this node, if its share has none. */
    void grow(String partner, Share share, int calls) {
        if (calls > share.own() || share.old()) {
            write(partner, Math.max(calls, share.own()));
        }
    }

    /** Gives up what this node does not use. */
    void shrink(String partner, Share share, int calls) {
        if (calls < share.own()) {
            write(partner, calls);
        }
    }

    /** Holds on to what runs and gives up the rest. @param running how many calls this node has running or begins */
    public void renew(ToIntFunction<String> running) {
        List<String> partners =
                jdbc.sql(OWN).param("node", node).query(String.class).list();
        partners.forEach(partner -> transaction.executeWithoutResult(status -> {
            if (turns.take(partner)) {
                write(partner, running.applyAsInt(partner));
            } else {
                keep(partner);
            }
        }));
    }

    /** Gives up everything, and what nodes left behind that are no more. */
    public void release() {
        jdbc.sql(RELEASE)
                .param("node", node)
                .param("now", clock.instant().toString())
                .update();
    }

    /** Without a turn nothing changes but how long it is held. */
    private void keep(String partner) {
        Instant now = clock.instant();
        jdbc.sql(KEEP)
                .param("partner", partner)
                .param("node", node)
                .param("now", now.toString())
                .param("until", now.plus(Nodes.HELD).toString())
                .update();
    }

    private void write(String partner, int calls) {
        if (calls <= 0) {
            jdbc.sql(DROP).param("partner", partner).param("node", node).update();
            return;
        }
        jdbc.sql(WRITE)
                .param("partner", partner)
                .param("node", node)
                .param("calls", calls)
                .param("until", clock.instant().plus(Nodes.HELD).toString())
                .update();
    }

    /**
     * @param elsewhere what the other nodes hold
     * @param own what this node holds
     * @param old whether its own ends soon
     * @param nodes how many nodes deliver, this one among them
     */
    record Share(int elsewhere, int own, boolean old, int nodes) {}
}
