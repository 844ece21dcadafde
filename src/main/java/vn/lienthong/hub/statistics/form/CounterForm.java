package vn.lienthong.hub.statistics.form;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.statistics.CountedUnits;
import vn.lienthong.hub.statistics.milestone.FormCount;
import vn.lienthong.hub.statistics.milestone.FormCounters;
import vn.lienthong.hub.statistics.milestone.FormCounters.Apart;

/** Forms from the counters: what they cost does not depend on the number of dossiers. */
@Component
class CounterForm {

    private final FormCounters counters;

    CounterForm(FormCounters counters) {
        this.counters = counters;
    }

    FormSums sums(FormKind kind, FormQuestion question, FormScope scope, FormPlaces places) {
        List<FormCount> counts = counts(question, scope, places, apart(kind, scope, places));
        Map<String, FormLine> lines = new TreeMap<>();
        for (FormCount count : counts) {
            FormLine line = line(count, places.of(count.unit(), field(count)));
            if (isIn(scope.period(), line.unit(), question.period().to())
                    && line.counts().received() > 0) {
                lines.merge(line.unit() + '\n' + line.field(), line, FormLine::plus);
            }
        }
        List<FormLine> all = List.copyOf(lines.values());
        return new FormSums(
                all,
                difference(question, scope, places, counts, FormRows.sum(all).carriedOver()));
    }

    /** By how many a column 6 that was counted otherwise differs from column 11 of the period before. */
    CarryOver difference(FormQuestion question, FormScope scope, FormPlaces places, long carriedOver) {
        return difference(question, scope, places, counts(question, scope, places, Apart.UNIT_AND_FIELD), carriedOver);
    }

    /** What the form does not show is not told apart, where nothing else needs it. */
    private static Apart apart(FormKind kind, FormScope scope, FormPlaces places) {
        if (!scope.stays() || !places.areOwn()) {
            return Apart.UNIT_AND_FIELD;
        }
        return kind == FormKind.BY_FIELD ? Apart.FIELD : Apart.UNIT;
    }

    private static CarryOver difference(
            FormQuestion question, FormScope scope, FormPlaces places, List<FormCount> counts, long carriedOver) {
        LocalDate dayBefore = question.period().from().minusDays(1);
        long before = 0;
        long reopened = 0;
        for (FormCount count : counts) {
            String unit = places.of(count.unit(), field(count));
            before += isIn(scope.dayBefore(), unit, dayBefore) ? count.openBefore() : 0;
            reopened += isIn(scope.period(), unit, question.period().to()) ? count.reopened() : 0;
        }
        return new CarryOver(carriedOver - before - reopened, reopened);
    }

    private List<FormCount> counts(FormQuestion question, FormScope scope, FormPlaces places, Apart apart) {
        Optional<Set<String>> units = scope.period()
                .flatMap(period -> scope.dayBefore().map(before -> {
                    Set<String> both = new HashSet<>(period.codes());
                    both.addAll(before.codes());
                    return places.sources(both);
                }));
        return counters.of(question.period().from(), question.period().to(), units, scope.known(), apart);
    }

    private static FormLine line(FormCount count, String unit) {
        long resolved = count.early() + count.onTime() + count.late();
        return new FormLine(
                unit,
                field(count),
                count.online(),
                count.other(),
                count.open() + resolved - count.online() - count.other(),
                count.early(),
                count.onTime(),
                count.late(),
                count.open() - count.overdue(),
                count.overdue());
    }

    private static String field(FormCount count) {
        return "".equals(count.field()) ? null : count.field();
    }

    private static boolean isIn(Optional<CountedUnits> units, String unit, LocalDate day) {
        return unit == null || units.map(counted -> counted.holds(unit, day)).orElse(true);
    }
}
