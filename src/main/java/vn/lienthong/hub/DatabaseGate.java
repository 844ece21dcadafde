package vn.lienthong.hub;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * While the database gives no connection, because it is away or all are taken for too long, one caller at a time waits
 * for one and the others hear at once that there is none. Else every thread that takes requests would wait, those that
 * say how the node is among them, and callers would hear "not now" only after all who came before. The first connection
 * that is given opens the way again. When it goes and when it is back is said here, once; nobody else needs to.
 */
final class DatabaseGate extends DelegatingDataSource {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseGate.class);

    private final AtomicBoolean closed = new AtomicBoolean();
    private final Semaphore trying = new Semaphore(1);

    DatabaseGate(DataSource target) {
        super(target);
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (!closed.get()) {
            return connect();
        }
        if (!trying.tryAcquire()) {
            throw new SQLTransientConnectionException("the database gives no connection now");
        }
        try {
            return connect();
        } finally {
            trying.release();
        }
    }

    private Connection connect() throws SQLException {
        try {
            Connection connection = super.getConnection();
            if (closed.compareAndSet(true, false)) {
                LOG.info("The database gives connections again");
            }
            return connection;
        } catch (SQLException e) {
            if (closed.compareAndSet(false, true)) {
                LOG.warn("The database gives no connection; what needs one is told to come again: {}", e.getMessage());
            }
            throw e;
        }
    }
}
