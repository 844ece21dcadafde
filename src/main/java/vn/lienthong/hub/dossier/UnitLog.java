package vn.lienthong.hub.dossier;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.lienthong.hub.procedure.Procedure;
import vn.lienthong.hub.unit.Meaning;

/**
 * The units of one dossier: what the codes in its facts meant when those happened, and who has or had a part in it.
 * Whoever was named has a part as well as whoever was meant: the old system still speaks of it, the new one works on it.
 */
final class UnitLog {

    private final Fold fold;
    private final Consumer<Mark> marks;
    private final Set<String> roles = new LinkedHashSet<>();
    private Map<String, String> others = Map.of();
    private final Set<Mark.Code> hints = EnumSet.noneOf(Mark.Code.class);

    UnitLog(Fold fold, Consumer<Mark> marks) {
        this.fold = fold;
        this.marks = marks;
    }

    /**
     * Gives the unit a part in the dossier.
     *
     * @param member of the fact's data, which names the unit
     * @param code as said, or null
     * @param procedure whose field decides between several successors, or null
     * @return the unit that was meant; null if none was said
     */
    String meant(EffectiveFact fact, String member, String code, Procedure procedure) {
        if (code == null) {
            return null;
        }
        addRole(code);
        Meaning meaning = fold.meant(code, procedure, fact.time());
        if (meaning.kind() == Meaning.Kind.SUCCESSOR) {
            addRole(meaning.unit());
            others = others.isEmpty() ? new TreeMap<>() : others;
            others.put(member, meaning.unit());
            hints.add(Mark.Code.UNIT_CODE_ENDED);
        } else if (meaning.kind() == Meaning.Kind.UNCLEAR) {
            hints.add(Mark.Code.UNIT_SUCCESSOR_UNCLEAR);
        }
        return meaning.unit();
    }

    void addRole(String code) {
        if (code != null) {
            roles.add(code);
        }
    }

    Set<String> roles() {
        return Set.copyOf(roles);
    }

    /** Ends a fact: marks it once for each hint. @return by member, what was meant where it is not what was said */
    Map<String, String> end(EffectiveFact fact) {
        hints.forEach(hint -> marks.accept(new Mark(hint, fact.said().ref())));
        hints.clear();
        Map<String, String> ended = others;
        others = Map.of();
        return ended;
    }
}
