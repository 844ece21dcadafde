package vn.lienthong.hub.statistics.indicator;

import static vn.lienthong.hub.statistics.indicator.Figure.came;
import static vn.lienthong.hub.statistics.indicator.Figure.stood;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.dossier.PortalScore;
import vn.lienthong.hub.statistics.Scope;

/** How many were on time, by four rules. */
@Component
class OnTime implements Indicator<OnTimeFigures> {

    private static final List<String> MEANING = List.of(
            "Withdrawn and stopped dossiers are never early; a dossier that waits for the citizen at the end is in time.",
            "Percentages are of those resolved. received + carriedOver = resolved + inProgress; carriedOver differs from"
                    + " the inProgress of the period before by the dossiers transferred and reopened meanwhile.",
            "Without a known due time a dossier counts as on time or in time; withoutDueTime says how many these are.");

    private static final String DELAY =
            "floor(greatest(0, extract(epoch from finish_recorded_at - finished_at)))::bigint";

    private final PortalVerdicts portal;

    OnTime(PortalVerdicts portal) {
        this.portal = portal;
    }

    @Override
    public String name() {
        return "on-time";
    }

    @Override
    public String rule(IndicatorQuestion question) {
        return question.rule().lowerCase();
    }

    @Override
    public List<String> meaning(IndicatorQuestion question) {
        List<String> meaning = new ArrayList<>(List.of(question.rule().meaning()));
        meaning.addAll(MEANING);
        return meaning;
    }

    @Override
    public Tally tally(IndicatorQuestion question, Scope scope) {
        String dossiers = Sources.dossiers(question);
        return switch (question.rule()) {
            case CURRENT -> Tally.of(dossiers, figures("verdict", isLate("verdict", "overdue"), "due_at"));
            case ORIGINAL ->
                new Tally(
                        dossiers,
                        Map.of(),
                        figures("original_verdict", isLate("original_verdict", "original_overdue"), "original_due_at"),
                        List.of(),
                        "original_due_at");
            case PORTAL -> {
                PortalVerdicts.Judged judged = portal.judge(question, scope);
                List<Figure> figures = figures("verdict", judged.late(), "due_at");
                figures.add(stood("onTimeInAll", "not " + judged.late()));
                yield new Tally(judged.source(), judged.parameters(), figures, List.of(), "due_at");
            }
            case RECORDED -> {
                List<Figure> figures = figures("recorded_verdict", isLate("recorded_verdict", "overdue"), "due_at");
                figures.add(
                        stood("lateInSoftwareOnly", "resolved and recorded_verdict = 'LATE' and verdict <> 'LATE'"));
                yield new Tally(dossiers, Map.of(), figures, List.of(new Spread("delay", "resolved", DELAY)), "due_at");
            }
        };
    }

    static String isLate(String verdict, String overdue) {
        return "(case when resolved then coalesce(%s = 'LATE', false) else %s @> :to::date end)"
                .formatted(verdict, overdue);
    }

    private static List<Figure> figures(String verdict, String late, String dueAt) {
        String early = verdict + " = 'EARLY'";
        return new ArrayList<>(List.of(
                came("received", "received"),
                came("carriedOver", "not received"),
                stood("resolved", "resolved"),
                stood("early", "resolved and not " + late + " and " + early),
                stood("onTime", "resolved and not " + late + " and not " + early),
                stood("late", "resolved and " + late),
                stood("inProgress", "not resolved"),
                stood("inTime", "not resolved and not " + late),
                stood("overdue", "not resolved and " + late),
                stood("withoutDueTime", dueAt + " is null")));
    }

    @Override
    public OnTimeFigures figures(IndicatorQuestion question, Counted counted) {
        return new OnTimeFigures(
                counted.of("received"),
                counted.of("carriedOver"),
                counted.of("resolved"),
                counted.of("early"),
                counted.of("onTime"),
                counted.of("late"),
                counted.of("inProgress"),
                counted.of("inTime"),
                counted.of("overdue"),
                counted.of("withoutDueTime"),
                question.rule() == OnTimeRule.PORTAL ? portal(counted) : null,
                question.rule() == OnTimeRule.RECORDED
                        ? new OnTimeFigures.Recorded(
                                counted.of("lateInSoftwareOnly"), HourSpread.of(counted.spread("delay")))
                        : null);
    }

    private static OnTimeFigures.Portal portal(Counted counted) {
        long received = counted.of("resolved") + counted.of("inProgress");
        long onTime = counted.of("onTimeInAll");
        return new OnTimeFigures.Portal(
                onTime, received, PortalScore.of(onTime, received).orElse(null));
    }
}
