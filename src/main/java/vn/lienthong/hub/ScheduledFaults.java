package vn.lienthong.hub;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.ErrorHandler;
import vn.lienthong.hub.fault.DatabaseAway;
import vn.lienthong.hub.fault.InternalFaults;
import vn.lienthong.hub.partner.LockLostException;

/**
 * What becomes of scheduled work that fails; it is tried again at its next time. That the database is away is said where
 * connections are given, and not by everybody who does not get one. Messages of failures may quote content and are not
 * logged.
 */
final class ScheduledFaults implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledFaults.class);

    @Override
    public void handleError(Throwable failure) {
        if (failure instanceof LockLostException) {
            LOG.info("scheduled work ends here and goes on at another node");
        } else if (DatabaseAway.causes(failure)) {
            LOG.debug("scheduled work waits for the database");
        } else {
            InternalFaults.record(failure);
        }
    }
}
