package vn.lienthong.hub.fire.checker.fold;

import java.time.Instant;
import java.util.List;
import vn.lienthong.hub.fire.ledger.EventKey;

/**
 * What became of a dossier.
 *
 * @param procedure code as said, or null
 * @param startedAt when the clock started
 * @param dueAt the appointment as promised and as moved since; null if none was promised
 * @param pauses by time; the last one is open if its end is null
 * @param steps all facts in the order in which they happened
 */
public record Folded(
        State state,
        String procedure,
        String channel,
        String receivingUnit,
        String competentUnit,
        Instant receivedAt,
        Instant startedAt,
        Instant finishedAt,
        Instant dueAt,
        List<Pause> pauses,
        List<Step> steps) {

    /** Nothing is known. */
    public static Folded nothing() {
        return new Folded(State.UNKNOWN, null, null, null, null, null, null, null, null, List.of(), List.of());
    }

    /** Whether the clock stands still. */
    public boolean paused() {
        return !pauses.isEmpty() && pauses.get(pauses.size() - 1).to() == null;
    }

    /** @param to null while it is open */
    public record Pause(Instant from, Instant to) {}

    /**
     * @param time when it happened, corrections applied
     * @param state of the dossier after it
     * @param effective whether it was allowed where it fell, and was not annulled
     */
    public record Step(EventKey key, FactKind kind, Instant time, State state, boolean effective, boolean annulled) {}
}
