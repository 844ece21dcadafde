package vn.lienthong.hub.dossier;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Ids drawn beforehand, many in one round trip and after the locks are held, so that they grow inside a dossier. */
final class IdPool {

    private final Deque<Long> facts;
    private final Deque<Long> dossiers;

    IdPool(List<Long> facts, List<Long> dossiers) {
        this.facts = new ArrayDeque<>(facts);
        this.dossiers = new ArrayDeque<>(dossiers);
    }

    long nextFact() {
        return facts.removeFirst();
    }

    long nextDossier() {
        return dossiers.removeFirst();
    }
}
