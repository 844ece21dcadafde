package vn.lienthong.hub.delivery.pace;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Over all nodes, one at a time claims lanes of a partner or changes its share. Nobody waits for a turn. */
@Component
public class Turns {

    /**
     * Not a row lock: it needs no write where nothing is claimed in the end. A node that stands still amid its turn is cut
     * off after five seconds, a thousand times what a turn takes.
     */
    private static final String TAKE = """
            select pg_try_advisory_xact_lock(hashtextextended('delivery turn ' || :partner, 0))
                   and set_config('idle_in_transaction_session_timeout', '5s', true) is not null
            """;

    private final JdbcClient jdbc;

    public Turns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the running transaction ends. @return whether this node has the turn */
    boolean take(String partner) {
        return jdbc.sql(TAKE).param("partner", partner).query(Boolean.class).single();
    }
}
