package vn.lienthong.hub.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Lets events that come one by one, but at the same time, travel in one transaction: what comes while the transactions
 * under way are busy goes together with the next one. Alone, an event waits for nobody. One of the waiting threads does
 * the work for all; no thread of its own, nothing to stop.
 */
@Component
class Gathering {

    /** More would make the first of them wait for the last. */
    private static final int TOGETHER = 100;

    private final Queue<Guest> waiting = new ConcurrentLinkedQueue<>();
    private final Semaphore transactions;
    private final AcceptanceRetry acceptance;

    Gathering(AcceptanceRetry acceptance, IntakeProperties properties) {
        this.acceptance = acceptance;
        this.transactions = new Semaphore(properties.gatherings());
    }

    /** @throws vn.lienthong.hub.fault.Fault {@code unavailable} */
    IntakeResult accept(Message message) {
        Guest guest = new Guest(message, new CompletableFuture<>());
        waiting.add(guest);
        while (!waiting.isEmpty() && transactions.tryAcquire()) {
            try {
                depart();
            } finally {
                transactions.release();
            }
        }
        try {
            return guest.result().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /**
     * A guest who found no transaction free had joined the queue before; whoever holds the last one looks at the queue
     * again after giving it back, so nobody is left behind.
     */
    private void depart() {
        List<Guest> together = new ArrayList<>();
        for (Guest next = waiting.poll(); next != null; next = together.size() < TOGETHER ? waiting.poll() : null) {
            together.add(next);
        }
        if (together.isEmpty()) {
            return;
        }
        try {
            List<IntakeResult> results =
                    acceptance.accept(together.stream().map(Guest::message).toList());
            for (int i = 0; i < results.size(); i++) {
                together.get(i).result().complete(results.get(i));
            }
        } catch (RuntimeException | Error e) {
            together.forEach(guest -> guest.result().completeExceptionally(e));
        }
    }

    private record Guest(Message message, CompletableFuture<IntakeResult> result) {}
}
