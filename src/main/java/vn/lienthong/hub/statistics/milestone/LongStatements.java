package vn.lienthong.hub.statistics.milestone;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Lets the transaction under way ask about everything there is: for longer than the usual minute, with memory for the sums
 * of some million days, units and fields, and with a second processor. What follows on the same connection is as ever.
 */
@Component
class LongStatements {

    private static final Duration AT_MOST = Duration.ofHours(2);

    private final JdbcTemplate jdbc;

    LongStatements(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void allow() {
        jdbc.execute((ConnectionCallback<Void>) LongStatements::patience);
        jdbc.execute("set local work_mem = '128MB'");
        jdbc.execute("set local max_parallel_workers_per_gather = 1");
    }

    /** The pool gives every connection its own timeout back. */
    private static Void patience(Connection connection) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, Math.toIntExact(AT_MOST.toMillis()));
        return null;
    }
}
