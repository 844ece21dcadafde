package vn.lienthong.hub.statistics.indicator;

import static vn.lienthong.hub.statistics.indicator.Figure.stood;
import static vn.lienthong.hub.statistics.indicator.Figure.sum;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.statistics.Scope;

/** How often papers were asked for. */
@Component
class Supplements implements Indicator<SupplementFigures> {

    private static final String IN_PERIOD = Sources.daysIn("supplements");
    private static final String SO_FAR = Sources.daysUpTo("supplements");

    @Override
    public String name() {
        return "supplements";
    }

    @Override
    public String rule(IndicatorQuestion question) {
        return "requests-within-period";
    }

    @Override
    public List<String> meaning(IndicatorQuestion question) {
        return List.of(
                "A supplement request counts on the day on which it was made, at the unit at which its dossier counts,"
                        + " whether or not it paused the clock; one that the table of states does not allow where it falls does"
                        + " not count.");
    }

    @Override
    public Tally tally(IndicatorQuestion question, Scope scope) {
        return Tally.of(
                Sources.dossiers(question),
                List.of(
                        stood("inHand", "true"),
                        stood("asked", IN_PERIOD + " > 0"),
                        stood("askedAgain", IN_PERIOD + " > 0 and " + SO_FAR + " > 1"),
                        sum("requests", "true", IN_PERIOD)));
    }

    @Override
    public SupplementFigures figures(IndicatorQuestion question, Counted counted) {
        return new SupplementFigures(
                counted.of("inHand"), counted.of("asked"), counted.of("askedAgain"), counted.of("requests"));
    }
}
