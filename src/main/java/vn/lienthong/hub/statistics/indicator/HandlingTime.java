package vn.lienthong.hub.statistics.indicator;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.statistics.Scope;

/** How long dossiers took, in office time. */
@Component
class HandlingTime implements Indicator<HandlingFigures> {

    private static final List<String> MEANING = List.of(
            "Handling time is office time (8 hours a working day) from the start of the clock to the finish, by the"
                    + " calendar of the unit that accepted the dossier, without the pauses in which it waited for the"
                    + " citizen. Counted are those resolved within the period.",
            "The average has two decimals, half up; a percentile is the smallest time that so many of a hundred dossiers"
                    + " do not exceed. Without a calendar of that time a dossier is not reckoned.");

    @Override
    public String name() {
        return "handling-time";
    }

    @Override
    public String rule(IndicatorQuestion question) {
        return "office-time";
    }

    @Override
    public List<String> meaning(IndicatorQuestion question) {
        return MEANING;
    }

    @Override
    public Tally tally(IndicatorQuestion question, Scope scope) {
        return new Tally(
                Sources.dossiers(question),
                Map.of(),
                List.of(
                        Figure.stood("resolved", "resolved"),
                        Figure.stood("notReckoned", "resolved and handled_minutes is null")),
                List.of(new Spread("hours", "resolved", "handled_minutes * 60::bigint")),
                "due_at");
    }

    @Override
    public HandlingFigures figures(IndicatorQuestion question, Counted counted) {
        return new HandlingFigures(
                counted.of("resolved"), counted.of("notReckoned"), HourSpread.of(counted.spread("hours")));
    }
}
