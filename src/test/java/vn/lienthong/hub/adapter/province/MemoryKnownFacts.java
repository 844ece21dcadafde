package vn.lienthong.hub.adapter.province;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.lienthong.hub.adapter.province.in.KnownFact;
import vn.lienthong.hub.adapter.province.in.KnownFacts;

/** What records said before, without a database. */
final class MemoryKnownFacts implements KnownFacts {

    private final List<KnownFact> facts = new ArrayList<>();

    @Override
    public List<KnownFact> find(String partner, Collection<String> ids, Collection<String> slots) {
        return facts.stream()
                .filter(fact -> ids.contains(fact.id()) || slots.contains(fact.slot()))
                .toList();
    }

    @Override
    public void remember(String partner, Collection<KnownFact> remembered) {
        remembered.forEach(fact -> {
            facts.removeIf(known -> known.id().equals(fact.id()));
            facts.add(fact);
        });
    }
}
