package vn.lienthong.hub.statistics.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.deadline.PausePolicy;
import vn.lienthong.hub.statistics.CountedPlaces;
import vn.lienthong.hub.statistics.UnitsAs;
import vn.lienthong.hub.statistics.milestone.Known;
import vn.lienthong.hub.unit.Heir;
import vn.lienthong.hub.unit.Units;

/**
 * The numbers of forms, and the dossiers behind them: from the counters where they hold them; from the rows of the period's dossiers where units moved
 * below others within it; and one by one for dossiers whose clock stood still, if the policy is not SUBTRACT.
 */
@Component
class CountedForm {

    private final CounterForm counters;
    private final StandingForm standing;
    private final FoldedForm folded;
    private final Units units;

    CountedForm(CounterForm counters, StandingForm standing, FoldedForm folded, Units units) {
        this.counters = counters;
        this.standing = standing;
        this.folded = folded;
        this.units = units;
    }

    FormSums sums(FormKind kind, FormQuestion question, FormScope scope) {
        Known known = scope.known();
        List<Heir> heirs = heirs(question, known);
        boolean moved =
                scope.period().map(counted -> !counted.stays().isEmpty()).orElse(false);
        if (question.policy() == PausePolicy.SUBTRACT && !moved) {
            return counters.sums(kind, question, scope, new FormPlaces(heirs));
        }
        CountedPlaces places = places(question, scope, heirs);
        boolean subtract = question.policy() == PausePolicy.SUBTRACT;
        List<FormLine> lines = new ArrayList<>(standing.lines(question, places, known, subtract));
        if (!subtract) {
            paused(question, places, heirs, known).forEach(dossier -> lines.add(FormLine.of(dossier)));
        }
        List<FormLine> sums = sums(lines);
        return new FormSums(
                sums,
                counters.difference(
                        question,
                        scope,
                        new FormPlaces(heirs),
                        FormRows.sum(sums).carriedOver()));
    }

    /**
     * The dossiers of one cell, in the order of their ids, which never change; all pages together are as many as the
     * cell's number.
     */
    List<FormDossier> page(FormQuestion question, FormScope scope, FormCell cell, FormPage page) {
        Known known = scope.known();
        List<Heir> heirs = heirs(question, known);
        CountedPlaces places = places(question, scope, heirs);
        boolean subtract = question.policy() == PausePolicy.SUBTRACT;
        List<FormDossier> found = standing.dossiers(question, places, known, subtract, cell, page);
        if (subtract) {
            return found;
        }
        Stream<FormDossier> paused = paused(question, places, heirs, known).stream()
                .filter(dossier -> dossier.id() > page.after() && cell.holds(dossier));
        return Stream.concat(found.stream(), paused)
                .sorted(Comparator.comparingLong(FormDossier::id))
                .limit(page.limit())
                .toList();
    }

    /** The same one by one, without keeping them. In a transaction, so that they are read by a cursor. */
    void each(FormQuestion question, FormScope scope, FormCell cell, Consumer<FormDossier> taker) {
        Known known = scope.known();
        List<Heir> heirs = heirs(question, known);
        CountedPlaces places = places(question, scope, heirs);
        if (question.policy() == PausePolicy.SUBTRACT) {
            standing.each(question, places, known, cell, (dossier, paused) -> taker.accept(dossier));
            return;
        }
        JudgedAnew judged = new JudgedAnew(ids -> folded.of(ids, question, new FormPlaces(heirs), known), dossier -> {
            if (cell.holds(dossier)) {
                taker.accept(dossier);
            }
        });
        standing.each(question, places, known, cell.whole(), judged::take);
        judged.end();
    }

    private List<FormDossier> paused(FormQuestion question, CountedPlaces places, List<Heir> heirs, Known known) {
        return folded.of(standing.paused(question, places, known), question, new FormPlaces(heirs), known);
    }

    private List<Heir> heirs(FormQuestion question, Known known) {
        if (question.unitsAs() == UnitsAs.THEN) {
            return List.of();
        }
        Units then = units.asKnown(known.at());
        return then.heirs(then.today());
    }

    private static CountedPlaces places(FormQuestion question, FormScope scope, List<Heir> heirs) {
        return question.unitsAs() == UnitsAs.THEN
                ? CountedPlaces.then(scope.period(), question.period())
                : CountedPlaces.now(scope.period(), heirs);
    }

    private static List<FormLine> sums(List<FormLine> lines) {
        Map<String, FormLine> sums = new TreeMap<>();
        lines.forEach(line -> sums.merge(line.unit() + '\n' + line.field(), line, FormLine::plus));
        return List.copyOf(sums.values());
    }
}
