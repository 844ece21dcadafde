package vn.lienthong.hub.dossier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactRef;
import vn.lienthong.hub.event.FactType;

/**
 * Everything that was said of one dossier, personal data too, corrections applied: the facts that count, whole, in the
 * order in which they happened. Only for what is told to partners.
 */
final class Told {

    private final List<Step> steps;
    private final Map<FactRef, ObjectNode> details = new HashMap<>();

    /** @param facts read in detail */
    Told(Dossier dossier, List<StoredFact> facts) {
        this.steps = dossier.history().stream().filter(Step::effective).toList();
        facts.forEach(fact -> {
            if (fact.detail() != null) {
                details.put(fact.ref(), fact.detail());
            }
        });
    }

    /** The facts of a kind that count. */
    <T extends Fact> List<T> all(FactType type, Class<T> as) {
        return steps(type).map(step -> as.cast(fact(step))).toList();
    }

    /** Steps of a kind that count. */
    Stream<Step> steps(FactType type) {
        return steps.stream().filter(step -> step.said().type() == type);
    }

    /** The last fact of a kind that counts, or null. */
    <T extends Fact> T last(FactType type, Class<T> as) {
        List<T> all = all(type, as);
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    /** All steps that count, in the order in which they happened. */
    Stream<Step> steps() {
        return steps.stream();
    }

    /** A fact as it counts. */
    Fact fact(Step step) {
        return EventJson.readFact(step.said().type(), whole(step));
    }

    /** All {@code data} of a fact as it counts, with what the language does not name. */
    ObjectNode whole(Step step) {
        ObjectNode whole = step.data().deepCopy();
        merge(whole, details.get(step.said().ref()));
        if (step.correctedBy() != null) {
            ObjectNode correction = details.get(step.correctedBy());
            merge(whole, correction != null && correction.get("data") instanceof ObjectNode replaced ? replaced : null);
        }
        return whole;
    }

    /** A fact as it was said, corrections not applied. */
    static Fact asSaid(StoredFact fact) {
        ObjectNode whole = fact.data().deepCopy();
        if (fact.detail() != null && fact.data().get("data") instanceof ObjectNode data) {
            ObjectNode replaced = data.deepCopy();
            merge(replaced, fact.detail().get("data") instanceof ObjectNode more ? more : null);
            whole.setAll(fact.detail());
            whole.set("data", replaced);
        } else {
            merge(whole, fact.detail());
        }
        return EventJson.readFact(fact.type(), whole);
    }

    private static void merge(ObjectNode into, ObjectNode from) {
        if (Objects.nonNull(from)) {
            into.setAll(from);
        }
    }
}
