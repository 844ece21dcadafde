package vn.lienthong.hub.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.lienthong.hub.event.Alias;
import vn.lienthong.hub.fault.DatabaseAway;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.InternalFaults;
import vn.lienthong.hub.fault.Problem;

/**
 * Runs accepting transactions until they stand: anew where another one came first, message by message where one of many
 * spoils the rest. An away database is a fault that says when to send again; a dossier whose lock somebody does not give
 * back is a problem of what is about that dossier alone.
 */
@Component
class AcceptanceRetry {

    private static final Logger log = LoggerFactory.getLogger(AcceptanceRetry.class);
    private static final int TRIES = 8;

    private static final IntakeResult LOCKED = new IntakeResult.Rejected(Problem.of(
            FaultCode.UNAVAILABLE,
            "Somebody else keeps this dossier locked; nothing of this message was kept. Send the same again."));

    private final Acceptance acceptance;

    AcceptanceRetry(Acceptance acceptance) {
        this.acceptance = acceptance;
    }

    /** @throws Fault {@code unavailable}: nothing of the batch was accepted, or a part; the whole can be sent again */
    List<IntakeResult> accept(List<Message> batch) {
        try {
            return accept(batch, acceptance::accept);
        } catch (LockTakenException e) {
            return aroundTheLocked(batch);
        }
    }

    private List<IntakeResult> accept(List<Message> batch, Function<List<Message>, List<IntakeResult>> transaction) {
        try {
            return untilItStands(batch, transaction);
        } catch (DataAccessException | TransactionException e) {
            if (e instanceof DataAccessException failed && DatabaseAway.isLockTaken(failed)) {
                throw new LockTakenException(e);
            }
            if (DatabaseAway.causes(e)) {
                throw DatabaseAway.fault(e);
            }
            return spoiled(batch, e);
        } catch (RuntimeException e) {
            return spoiled(batch, e);
        }
    }

    /** A conflict with another transaction says nothing about the message; losing eight times does not happen twice. */
    private static List<IntakeResult> untilItStands(
            List<Message> batch, Function<List<Message>, List<IntakeResult>> transaction) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.apply(batch);
            } catch (ConcurrencyFailureException | DuplicateKeyException e) {
                if (attempt == TRIES) {
                    throw e;
                }
                log.debug("another transaction came first, attempt {}", attempt);
            }
        }
    }

    /** One by one, in order, waiting for no lock any more: the batch has done so. */
    private List<IntakeResult> aroundTheLocked(List<Message> batch) {
        Set<Alias> locked = new HashSet<>();
        List<IntakeResult> results = new ArrayList<>();
        for (Message message : batch) {
            Alias dossier = message.names().subject();
            if (locked.contains(dossier)) {
                results.add(LOCKED);
                continue;
            }
            try {
                results.addAll(accept(List.of(message), acceptance::acceptAtOnce));
            } catch (LockTakenException e) {
                locked.add(dossier);
                results.add(LOCKED);
            }
        }
        log.warn("{} dossiers of {} events are kept locked by somebody else", locked.size(), batch.size());
        return results;
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

    private static final class LockTakenException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        LockTakenException(Throwable cause) {
            super(cause);
        }
    }
}
