package vn.lienthong.hub.fault;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * Tells a database that is away, or too busy, from a fault of ours. What failed for that reason can be sent again
 * unchanged.
 */
public final class DatabaseAway {

    /** Long enough for a pool to notice that the database is back, short enough for a sender that waits. */
    public static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    /** What Hikari says, without an SQLSTATE, of a connection that broke earlier in the same transaction. */
    private static final String BROKEN_EARLIER = "Connection is closed";

    /** Somebody keeps a lock for longer than one waits here ({@code lock_timeout}). */
    private static final String LOCK_TAKEN = "55P03";

    /** The server has ended a transaction that its client seemed to have forgotten. */
    private static final String FORGOTTEN = "25P03";

    private DatabaseAway() {}

    /** Whether it failed because somebody keeps a lock, and nothing else: all but what is locked can go on. */
    public static boolean isLockTaken(DataAccessException failure) {
        return failure.getMostSpecificCause() instanceof SQLException sql && LOCK_TAKEN.equals(sql.getSQLState());
    }

    /** Whether the failure, or anything that caused it, says that the database cannot be used now. */
    public static boolean causes(Throwable failure) {
        return causes(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** What a caller is told: {@code unavailable}, with the time after which to try again. */
    public static Fault fault(Throwable cause) {
        return new Fault(
                FaultCode.UNAVAILABLE,
                "The database cannot be reached now; nothing that was answered is lost. Send the same again.",
                List.of(),
                RETRY_AFTER,
                cause);
    }

    private static boolean causes(Throwable failure, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return false;
        }
        return saysSo(failure)
                || causes(failure.getCause(), seen)
                || failure instanceof TransactionSystemException system && causes(system.getOriginalException(), seen);
    }

    private static boolean saysSo(Throwable failure) {
        return failure instanceof DataAccessResourceFailureException
                || failure instanceof RecoverableDataAccessException
                || failure instanceof TransientDataAccessException
                || failure instanceof CannotCreateTransactionException
                || failure instanceof SQLException sql && saysSo(sql);
    }

    private static boolean saysSo(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            return isOfConnection(failure) || BROKEN_EARLIER.equals(failure.getMessage());
        }
        // PostgreSQL, appendix A: connection exceptions, shutdowns, too many connections.
        return isOfConnection(failure)
                || state.startsWith("08")
                || state.startsWith("57P0")
                || state.equals("53300")
                || state.equals(LOCK_TAKEN)
                || state.equals(FORGOTTEN);
    }

    private static boolean isOfConnection(SQLException failure) {
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLRecoverableException;
    }
}
