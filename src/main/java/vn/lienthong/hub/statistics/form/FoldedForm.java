package vn.lienthong.hub.statistics.form;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.dossier.Dossier;
import vn.lienthong.hub.event.Channel;
import vn.lienthong.hub.statistics.UnitsAs;
import vn.lienthong.hub.statistics.milestone.KnownTicks;
import vn.lienthong.hub.unit.Units;

/**
 * Counts by folding every dossier that may have a part in the answer: slow, and obvious. Knows every policy and every past
 * moment.
 */
@Component
class FoldedForm implements FormNumbers, FormDossiers {

    private final FoldedHistories histories;
    private final FormJudge judge;
    private final Units units;
    private final KnownTicks ticks;

    FoldedForm(FoldedHistories histories, FormJudge judge, Units units, KnownTicks ticks) {
        this.histories = histories;
        this.judge = judge;
        this.units = units;
        this.ticks = ticks;
    }

    private record Place(String unit, String field) {}

    @Override
    public Instant moment(Instant asked) {
        return (asked == null ? ticks.now() : ticks.at(asked)).at();
    }

    @Override
    public FormSums sums(FormQuestion question, FormScope scope) {
        FormPlaces places = places(question, scope);
        Map<Place, FormCounts> counts = new HashMap<>();
        CarriedOver carried = new CarriedOver(question.period(), places);
        histories.each(question, places.sources(), folded -> {
            Optional<FormDossier> counted = counted(question, places, folded);
            counted.ifPresent(dossier ->
                    counts.merge(new Place(dossier.unit(), dossier.field()), dossier.counts(), FormCounts::plus));
            carried.add(folded.before(), counted);
        });
        return new FormSums(question.knownAt(), lines(counts), carried.difference());
    }

    @Override
    public List<FormDossier> page(FormQuestion question, FormScope scope, FormCell cell, long after, int limit) {
        FormPlaces places = places(question, scope);
        List<FormDossier> dossiers = new ArrayList<>();
        histories.each(question, places.sources(), folded -> counted(question, places, folded)
                .filter(dossier -> dossier.id() > after && cell.holds(dossier))
                .ifPresent(dossiers::add));
        return dossiers.stream()
                .sorted(Comparator.comparingLong(FormDossier::id))
                .limit(limit)
                .toList();
    }

    private Optional<FormDossier> counted(FormQuestion question, FormPlaces places, FoldedHistories.Folded folded) {
        Dossier dossier = folded.end();
        Instant received = dossier.milestones().receivedAt();
        Instant finish = dossier.milestones().finishedAt();
        Instant start = question.period().start();
        if (received == null
                || finish != null && finish.isBefore(start)
                || !places.inPeriod(dossier, question.period().to())) {
            return Optional.empty();
        }
        FormJudge.Judgement judgement = judge.of(dossier, question);
        return Optional.of(new FormDossier(
                folded.id(),
                folded.code(),
                places.of(dossier),
                dossier.fieldCode().orElse(null),
                dossier.channel() == Channel.ONLINE,
                received.isBefore(start),
                received,
                judgement.dueAt(),
                finish,
                judgement.standing()));
    }

    private FormPlaces places(FormQuestion question, FormScope scope) {
        Units known = units.asKnown(question.knownAt());
        return new FormPlaces(scope, question.unitsAs() == UnitsAs.NOW ? known.heirs(known.today()) : List.of());
    }

    private static List<FormLine> lines(Map<Place, FormCounts> counts) {
        return counts.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static FormLine line(Place place, FormCounts counts) {
        return new FormLine(
                place.unit(),
                place.field(),
                counts.receivedOnline(),
                counts.receivedOther(),
                counts.carriedOver(),
                counts.early(),
                counts.onTime(),
                counts.late(),
                counts.inTime(),
                counts.overdue());
    }
}
