package vn.lienthong.hub.delivery.queue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Wakes this node's worker. Only a short cut: whoever does not hear it finds the work at the next poll. */
@Component
public class Bell {

    private final List<Consumer<Set<String>>> listeners = new CopyOnWriteArrayList<>();

    public void onRing(Consumer<Set<String>> listener) {
        listeners.add(listener);
    }

    /** Rings for these partners once the running transaction has committed; at once if there is none. */
    public void ringAfterCommit(Set<String> partners) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            ring(partners);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                ring(partners);
            }
        });
    }

    /** Rings now. */
    public void ring(Set<String> partners) {
        listeners.forEach(listener -> listener.accept(partners));
    }
}
