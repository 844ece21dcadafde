package vn.lienthong.hub.intake;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.lienthong.hub.fault.DatabaseAway;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.InternalFaults;

/**
 * Runs accepting transactions until they stand: anew where another one came first, message by message where one of many
 * spoils the rest. An away database is a fault that says when to send again.
 */
@Component
class AcceptanceRetry {

    private static final Logger log = LoggerFactory.getLogger(AcceptanceRetry.class);
    private static final int TRIES = 8;

    private final Acceptance acceptance;

    AcceptanceRetry(Acceptance acceptance) {
        this.acceptance = acceptance;
    }

    /** @throws Fault {@code unavailable}: nothing of the batch was accepted */
    List<IntakeResult> accept(List<Message> batch) {
        try {
            return untilItStands(batch);
        } catch (DataAccessException | TransactionException e) {
            if (DatabaseAway.causes(e)) {
                throw DatabaseAway.fault(e);
            }
            return spoiled(batch, e);
        } catch (RuntimeException e) {
            return spoiled(batch, e);
        }
    }

    /** A conflict with another transaction says nothing about the message; losing eight times does not happen twice. */
    private List<IntakeResult> untilItStands(List<Message> batch) {
        for (int attempt = 1; ; attempt++) {
            try {
                return acceptance.accept(batch);
            } catch (ConcurrencyFailureException | DuplicateKeyException e) {
                if (attempt == TRIES) {
                    throw e;
                }
                log.debug("another transaction came first, attempt {}", attempt);
            }
        }
    }

    private List<IntakeResult> spoiled(List<Message> batch, RuntimeException cause) {
        if (batch.size() == 1) {
            log.error("an event could not be accepted: {}", batch.get(0).ref());
            return List.of(new IntakeResult.Rejected(InternalFaults.record(cause)));
        }
        log.warn("a batch of {} events is accepted one by one, because of {}", batch.size(), cause.getClass());
        List<IntakeResult> results = new ArrayList<>();
        batch.forEach(message -> results.addAll(accept(List.of(message))));
        return results;
    }
}
