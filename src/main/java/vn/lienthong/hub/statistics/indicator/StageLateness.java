package vn.lienthong.hub.statistics.indicator;

import static vn.lienthong.hub.statistics.indicator.Figure.stood;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.statistics.Scope;

/** Whose stages were late: each stage of a dossier's work counts for itself. */
@Component
class StageLateness implements Indicator<StageFigures> {

    private static final List<String> MEANING = List.of(
            "Each stage counts for itself, from its own beginning, by its committed term or else the statutory one, without"
                    + " the pauses that stop its clock. The agency's role is the stage. It counts at the unit that held"
                    + " it when it became late, else at the one that held it last.",
            "A dossier whose procedure has one stage, or is not known, is one stage, WHOLE, with the dossier's current"
                    + " appointment. Stages of one agency in a row are one as long as nobody numbers them.",
            "Counted are stages that ended within the period or were open at its end. One that was broken off with its"
                    + " dossier is never early; one whose clock stands still at the end is in time.");

    private final OpenStages open;

    StageLateness(OpenStages open) {
        this.open = open;
    }

    @Override
    public String name() {
        return "stages";
    }

    @Override
    public String rule(IndicatorQuestion question) {
        return "stage-terms";
    }

    @Override
    public List<String> meaning(IndicatorQuestion question) {
        return MEANING;
    }

    @Override
    public Tally tally(IndicatorQuestion question, Scope scope) {
        return new Tally(
                StageSql.source(),
                Map.of("folded", open.at(question.about().period().end(), scope)),
                List.of(
                        stood("ended", "resolved"),
                        stood("early", "resolved and verdict = 'EARLY'"),
                        stood("onTime", "resolved and verdict = 'ON_TIME'"),
                        stood("late", "resolved and verdict = 'LATE'"),
                        stood("notReckoned", "resolved and verdict is null"),
                        stood("open", "not resolved"),
                        stood("inTime", "not resolved and not late"),
                        stood("overdue", "not resolved and late")),
                List.of(),
                "due_at");
    }

    @Override
    public StageFigures figures(IndicatorQuestion question, Counted counted) {
        return new StageFigures(
                counted.of("ended"),
                counted.of("early"),
                counted.of("onTime"),
                counted.of("late"),
                counted.of("notReckoned"),
                counted.of("open"),
                counted.of("inTime"),
                counted.of("overdue"));
    }
}
