package vn.lienthong.hub.fire.checker;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.lienthong.hub.fire.checker.fold.Folded;
import vn.lienthong.hub.fire.checker.fold.SaidFact;
import vn.lienthong.hub.fire.checker.fold.State;

/** One dossier while it is played again: its facts in the order of arrival, and the state after each. */
final class Course {

    private final List<SaidFact> facts = new ArrayList<>();
    private final List<State> states = new ArrayList<>();
    private Folded now = Folded.nothing();
    private Course joined;
    private int joinedAt;

    List<SaidFact> facts() {
        return facts;
    }

    Folded now() {
        return now;
    }

    /** The dossier that it is now. */
    Course current() {
        return joined == null ? this : joined.current();
    }

    /** @return which fact of this course it is */
    int add(SaidFact fact, Folded after) {
        facts.add(fact);
        states.add(after.state());
        now = after;
        return states.size() - 1;
    }

    /** Everything that was said of the other one was said of this one. */
    void absorb(Course other, Folded after) {
        other.joined = this;
        other.joinedAt = states.size();
        facts.addAll(other.facts);
        now = after;
    }

    /** The states in which it was after the fact of that number had arrived, and ever after. */
    Set<State> statesSince(int fact) {
        Set<State> since = EnumSet.noneOf(State.class);
        since.addAll(states.subList(fact, states.size()));
        if (joined != null) {
            since.addAll(joined.statesSince(joinedAt));
        }
        return since;
    }
}
