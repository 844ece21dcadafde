package vn.lienthong.hub.dossier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactRef;
import vn.lienthong.hub.event.FactType;

/**
 * Applies {@code corrected} facts to what was said before. Of several corrections of one fact the last to arrive holds,
 * alone; a correction can itself be corrected or annulled. Only the fact's own source, or an operator, may correct it.
 */
final class Corrections {

    private final Map<FactRef, StoredFact> byRef = new HashMap<>();
    private final Map<FactRef, EffectiveFact> holding = new HashMap<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<EffectiveFact> effective = new ArrayList<>();

    /** @param facts as they arrived */
    Corrections(List<StoredFact> facts) {
        facts.forEach(fact -> byRef.put(fact.ref(), fact));
        Set<FactRef> annulled = new HashSet<>();
        for (int i = facts.size() - 1; i >= 0; i--) {
            StoredFact fact = facts.get(i);
            if (fact.type() == FactType.CORRECTED && !annulled.contains(fact.ref())) {
                consider(effective(fact), annulled);
            }
        }
        facts.forEach(fact -> effective.add(effective(fact)));
    }

    /** Every fact as it counts, in the order of arrival; annulled ones too. */
    List<EffectiveFact> effective() {
        return effective;
    }

    List<Mark> marks() {
        return marks;
    }

    private void consider(EffectiveFact correction, Set<FactRef> annulled) {
        FactRef target = correction.as(Fact.Corrected.class).corrects();
        StoredFact fact = byRef.get(target);
        if (fact == null) {
            marks.add(new Mark(Mark.Code.CORRECTION_UNMATCHED, correction.said().ref()));
        } else if (!mayCorrect(correction.said(), fact)) {
            marks.add(
                    new Mark(Mark.Code.CORRECTION_NOT_ALLOWED, correction.said().ref()));
        } else if (holding.putIfAbsent(target, correction) == null
                && correction.data().path("annuls").asBoolean()) {
            annulled.add(target);
        }
    }

    private static boolean mayCorrect(StoredFact correction, StoredFact fact) {
        return correction.byOperator()
                || correction.ref().source().equals(fact.ref().source());
    }

    private EffectiveFact effective(StoredFact fact) {
        EffectiveFact correction = holding.get(fact.ref());
        if (correction == null) {
            return EffectiveFact.asSaid(fact);
        }
        Fact.Corrected said = correction.as(Fact.Corrected.class);
        ObjectNode data = fact.data();
        if (said.data() != null && !said.data().isEmpty()) {
            data = data.deepCopy();
            data.setAll(said.data());
        }
        return new EffectiveFact(
                fact,
                said.time() == null ? fact.happenedAt() : said.time(),
                data,
                Boolean.TRUE.equals(said.annuls()),
                correction.said().ref(),
                correction.said().byOperator());
    }
}
