package vn.lienthong.hub.fire.checker;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.lienthong.hub.fire.checker.fold.Fold;
import vn.lienthong.hub.fire.checker.fold.Folded;
import vn.lienthong.hub.fire.checker.fold.SaidFact;
import vn.lienthong.hub.fire.checker.fold.State;
import vn.lienthong.hub.fire.ledger.StageLine;

/**
 * Form 06a by counting dossiers one by one, under SUBTRACT. A dossier without a promised appointment has no verdict here,
 * and is counted in the columns that need none.
 */
public final class CountedForm {

    static final List<String> COLUMNS = List.of("c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11", "c12", "c13");
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private final Map<String, String> parents;
    private final Map<String, String> fields;
    private final String unit;
    private final Instant begin;
    private final Instant end;
    private final Map<String, Map<String, Integer>> rows = new TreeMap<>();

    /** @param unit with everything below it */
    public CountedForm(StageLine stage, String unit, LocalDate from, LocalDate to) {
        this.parents = stage.units().stream()
                .filter(place -> place.parent() != null)
                .collect(Collectors.toMap(StageLine.UnitPlace::code, StageLine.UnitPlace::parent));
        this.fields = stage.fields();
        this.unit = unit;
        this.begin = from.atStartOfDay().toInstant(VIETNAM);
        this.end = to.plusDays(1).atStartOfDay().toInstant(VIETNAM);
    }

    /** By code of the field, then by column. */
    public Map<String, Map<String, Integer>> rows() {
        return rows;
    }

    /** One dossier. */
    public void count(Collection<SaidFact> facts) {
        Folded then = Fold.before(facts, end);
        boolean finished = then.finishedAt() != null;
        if (then.receivedAt() == null || !isBelow(then.competentUnit())) {
            return;
        }
        boolean carried = then.receivedAt().isBefore(begin);
        if (carried && finished && then.finishedAt().isBefore(begin)) {
            return;
        }
        Map<String, Integer> row = rows.computeIfAbsent(fields.get(then.procedure()), field -> new TreeMap<>());
        add(row, "c3");
        add(row, carried ? "c6" : "ONLINE".equals(then.channel()) ? "c4" : "c5");
        add(row, finished ? "c7" : "c11");
        String verdict = finished ? finish(then) : progress(then);
        if (verdict != null) {
            add(row, verdict);
        }
    }

    private boolean isBelow(String place) {
        for (String each = place; each != null; each = parents.get(each)) {
            if (each.equals(unit)) {
                return true;
            }
        }
        return false;
    }

    private static void add(Map<String, Integer> row, String column) {
        row.merge(column, 1, Integer::sum);
    }

    private static String finish(Folded dossier) {
        if (dossier.dueAt() == null) {
            return null;
        }
        Instant finish = dossier.finishedAt().minus(paused(dossier, dossier.finishedAt()));
        boolean neverEarly = dossier.steps().stream()
                .filter(Folded.Step::effective)
                .anyMatch(step -> step.time().equals(dossier.finishedAt())
                        && (step.state() == State.WITHDRAWN || step.state() == State.STOPPED));
        if (finish.isAfter(dossier.dueAt())) {
            return "c10";
        }
        return !neverEarly && day(finish).isBefore(day(dossier.dueAt())) ? "c8" : "c9";
    }

    private String progress(Folded dossier) {
        if (dossier.paused()) {
            return "c12";
        }
        if (dossier.dueAt() == null) {
            return null;
        }
        return end.minus(paused(dossier, end)).isAfter(dossier.dueAt()) ? "c13" : "c12";
    }

    /** As long as the clock stood still since it started and before that time. */
    private static Duration paused(Folded dossier, Instant until) {
        Duration sum = Duration.ZERO;
        for (Folded.Pause pause : dossier.pauses()) {
            Instant from = later(pause.from(), dossier.startedAt());
            Instant to = pause.to() == null || pause.to().isAfter(until) ? until : pause.to();
            sum = from.isBefore(to) ? sum.plus(Duration.between(from, to)) : sum;
        }
        return sum;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, VIETNAM);
    }
}
