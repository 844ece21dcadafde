package vn.lienthong.hub.adapter.province.in;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.lookup.FactsOfOthers;

/** {@link Told} from the history. */
@Component("provinceToldByHub")
class ToldByHub implements Told {

    private final FactsOfOthers facts;

    ToldByHub(FactsOfOthers facts) {
        this.facts = facts;
    }

    @Override
    public Map<String, List<Held>> find(String partner, Collection<String> subjects) {
        Map<String, List<Held>> held = new HashMap<>();
        facts.find(partner, subjects)
                .forEach((subject, found) -> held.put(
                        subject,
                        found.facts().stream()
                                .map(said -> new Held(
                                        said.type(),
                                        said.time(),
                                        Arrays.asList(promisedAt(said.fact()), found.dueAt())))
                                .toList()));
        return held;
    }

    private static Instant promisedAt(Fact fact) {
        if (fact instanceof Fact.Received received) {
            return received.promisedAt();
        }
        return fact instanceof Fact.Supplemented supplemented ? supplemented.promisedAt() : null;
    }
}
