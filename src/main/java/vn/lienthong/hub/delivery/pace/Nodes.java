package vn.lienthong.hub.delivery.pace;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The nodes that deliver, this one among them. */
@Component
public class Nodes {

    /**
     * Three renewals: one may be lost to a stall. A killed node counts no more after this, and what it held is free; a node
     * that stalls for longer may call a partner once more than its quota when it wakes.
     */
    static final Duration HELD = Duration.ofSeconds(6);

    private static final String LIVES = """
            insert into delivery_node (id, until) values (:id, :until::timestamptz)
            on conflict (id) do update set until = excluded.until
            """;

    private static final String LEFT = "delete from delivery_node where id = :id or until < :now::timestamptz";

    private final UUID id = UUID.randomUUID();
    private final JdbcClient jdbc;
    private final Clock clock;

    public Nodes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of this node, as long as its process lives. */
    UUID own() {
        return id;
    }

    /** Says that this node delivers. */
    public void live() {
        jdbc.sql(LIVES)
                .param("id", id)
                .param("until", clock.instant().plus(HELD).toString())
                .update();
    }

    /** This node delivers no more; and forgets those that said nothing for long. */
    public void leave() {
        jdbc.sql(LEFT).param("id", id).param("now", clock.instant().toString()).update();
    }
}
