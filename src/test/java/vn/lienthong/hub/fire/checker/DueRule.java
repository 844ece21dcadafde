package vn.lienthong.hub.fire.checker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.lienthong.hub.fire.ledger.EventKey;

/**
 * Rule 2, who must be told: of every fact the hub keeps one delivery for each partner that must hear it by the design, and
 * none for anybody else.
 */
final class DueRule implements Rule {

    @Override
    public List<Finding> check(Run run, Replay replay) {
        Findings findings = new Findings(2);
        Map<Long, Rows.Fact> facts = run.tables().factsById();
        Map<EventKey, Map<String, Long>> planned = new HashMap<>();
        run.tables().deliveries().forEach(delivery -> {
            Rows.Fact fact = facts.get(delivery.factId());
            if (fact == null) {
                findings.add("delivery-of-nothing", delivery.id(), "its fact %d is not there", delivery.factId());
            } else {
                planned.computeIfAbsent(fact.key(), key -> new HashMap<>()).merge(delivery.partner(), 1L, Long::sum);
            }
        });
        replay.steps().forEach((key, step) -> {
            Map<String, Long> has = planned.getOrDefault(key, Map.of());
            Set<String> missing = without(step.told(), has.keySet());
            Set<String> needless = without(has.keySet(), step.told());
            Set<String> twice = has.entrySet().stream()
                    .filter(each -> each.getValue() > 1)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toCollection(TreeSet::new));
            findings.require(missing.isEmpty(), "not-planned", key, "no delivery to %s", missing);
            findings.require(needless.isEmpty(), "told-needlessly", key, "a delivery to %s", needless);
            findings.require(twice.isEmpty(), "planned-twice", key, "several deliveries to %s", twice);
        });
        return findings.all();
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
