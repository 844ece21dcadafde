package vn.lienthong.hub.delivery.queue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Wakes this node's worker. Only a short cut: whoever does not hear it finds the work at the next poll. */
@Component
public class Bell {

    private final List<Consumer<Set<String>>> listeners = new CopyOnWriteArrayList<>();

    public void onRing(Consumer<Set<String>> listener) {
        listeners.add(listener);
    }

    /** Rings for these partners once the running transaction has committed; at once if there is none. */
    public void ringAfterCommit(Set<String> partners) {
        AfterCommit.run(() -> ring(partners));
    }

    /** Rings now. */
    public void ring(Set<String> partners) {
        listeners.forEach(listener -> listener.accept(partners));
    }
}
