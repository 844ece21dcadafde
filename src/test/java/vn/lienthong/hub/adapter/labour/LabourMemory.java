package vn.lienthong.hub.adapter.labour;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.hub.adapter.labour.pull.KnownFact;
import vn.lienthong.hub.adapter.labour.pull.KnownFacts;
import vn.lienthong.hub.adapter.labour.pull.Watermarks;

/** What the adapter remembers, of one partner, without a database. */
final class LabourMemory implements KnownFacts {

    final Map<String, KnownFact> facts = new HashMap<>();
    Instant position;

    @Override
    public Map<String, KnownFact> find(String partner, Collection<String> slots) {
        Map<String, KnownFact> found = new HashMap<>(facts);
        found.keySet().retainAll(slots);
        return found;
    }

    @Override
    public void remember(String partner, Collection<KnownFact> remembered) {
        remembered.forEach(fact -> facts.put(fact.slot(), fact));
    }

    /** The same memory, of what was pulled. */
    Watermarks watermarks() {
        return new Watermarks() {
            @Override
            public Optional<Instant> find(String partner) {
                return Optional.ofNullable(position);
            }

            @Override
            public void move(String partner, Instant to) {
                position = to;
            }
        };
    }
}
