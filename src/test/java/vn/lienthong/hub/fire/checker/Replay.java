package vn.lienthong.hub.fire.checker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lienthong.hub.fire.checker.fold.Fold;
import vn.lienthong.hub.fire.checker.fold.Folded;
import vn.lienthong.hub.fire.checker.fold.SaidFact;
import vn.lienthong.hub.fire.checker.fold.State;
import vn.lienthong.hub.fire.ledger.EventKey;
import vn.lienthong.hub.fire.ledger.SentEvent;

/**
 * The history once more, from the events that were sent, in the order in which the hub took them in: which names are one
 * dossier, what it was after each fact, who had to be told.
 */
final class Replay {

    private final Map<EventKey, Step> steps = new LinkedHashMap<>();
    private final Map<Name, Course> names = new HashMap<>();
    private final Audience audience;

    Replay(Run run) {
        this.audience = new Audience(run.stage());
        run.tables().facts().stream()
                .sorted(Comparator.comparingLong(Rows.Fact::id))
                .filter(row -> run.sent().containsKey(row.key()))
                .forEach(row -> play(row, run.sent().get(row.key())));
    }

    /** By event, in the order of arrival; only events that were sent and are in the history. */
    Map<EventKey, Step> steps() {
        return steps;
    }

    /** The dossiers as they are at the end. */
    Collection<Course> dossiers() {
        return steps.values().stream()
                .map(step -> step.course().current())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void play(Rows.Fact row, SentEvent sent) {
        SaidFact fact = SaidFact.of(sent, row.id(), row.byOperator());
        Course course = course(Name.all(sent));
        Folded before = course.now();
        List<SaidFact> known = new ArrayList<>(course.facts());
        known.add(fact);
        Folded after = Fold.of(known);
        int number = course.add(fact, after);
        Set<String> told = row.backfill() ? Set.of() : audience.of(fact, before, after);
        steps.putIfAbsent(row.key(), new Step(fact, row.dossierId(), course, number, after.state(), told));
    }

    /** The one dossier of these names; several become one. */
    private Course course(List<Name> of) {
        Set<Course> known = new LinkedHashSet<>();
        of.forEach(name -> {
            if (names.containsKey(name)) {
                known.add(names.get(name).current());
            }
        });
        Course course = known.isEmpty() ? new Course() : known.iterator().next();
        known.remove(course);
        known.forEach(other -> {
            List<SaidFact> both = new ArrayList<>(course.facts());
            both.addAll(other.facts());
            course.absorb(other, Fold.of(both));
        });
        of.forEach(name -> names.put(name, course));
        return course;
    }

    /**
     * One fact where it arrived.
     *
     * @param dossierId where the hub has it now
     * @param number of the fact in its course
     * @param after state when it had arrived
     * @param told ids of the partners that had to be told
     */
    record Step(SaidFact fact, long dossierId, Course course, int number, State after, Set<String> told) {}
}
