package vn.lienthong.hub.statistics.indicator;

import static vn.lienthong.hub.statistics.indicator.Figure.stood;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.statistics.Scope;

/** How long dossiers lay with the post, which no deadline counts; the formula stands at {@code dossier.PostDays}. */
@Component
class PostTime implements Indicator<PostDaysFigures> {

    private static final String RECKONED = "resolved and received_on <= finished_on";

    private static final List<String> MEANING = List.of(
            "Counted are dossiers that the post handed over to an agency (handedOver) on a day of the period, both dates"
                    + " included; days are days in Vietnam. Waiting are those accepted by the end of the period and not"
                    + " handed over by then.",
            "Calendar days are the day of the hand-over less the day of the acceptance at the post's counter"
                    + " (postAccepted); working days are those after the day of the acceptance, up to and including the"
                    + " day of the hand-over, by the calendar of the receiving unit. The same day is 0.",
            "The average has two decimals, half up; a percentile is the smallest number of days that so many of a hundred"
                    + " dossiers do not exceed.",
            "By months: in the month of the hand-over; what waits in the period's last.",
            "Of several facts of a kind the first that happened counts, with every correction made since.",
            "A dossier counts at the receiving unit; as of now at the unit that has taken over its work in the field of the"
                    + " procedure. In lists receivedAt is the acceptance by the post, finishedAt the hand-over.");

    private final PostLegs legs;

    PostTime(PostLegs legs) {
        this.legs = legs;
    }

    @Override
    public String name() {
        return "post-days";
    }

    @Override
    public String rule(IndicatorQuestion question) {
        return "post-counter-to-agency";
    }

    @Override
    public List<String> meaning(IndicatorQuestion question) {
        return MEANING;
    }

    @Override
    public List<String> inclusions(IndicatorQuestion question) {
        return Inclusions.asKnown(meaning(question));
    }

    @Override
    public Tally tally(IndicatorQuestion question, Scope scope) {
        return new Tally(
                PostLegs.SOURCE,
                Map.of("took", legs.took(question, scope)),
                List.of(
                        stood("handedOver", "resolved"),
                        stood("notReckoned", "resolved and (" + RECKONED + ") is not true"),
                        stood("waiting", "not resolved")),
                List.of(
                        new Spread("calendarDays", RECKONED, "(finished_on - received_on)::bigint"),
                        new Spread("workingDays", RECKONED, "working_days::bigint")),
                "due_at");
    }

    @Override
    public PostDaysFigures figures(IndicatorQuestion question, Counted counted) {
        return new PostDaysFigures(
                counted.of("handedOver"),
                counted.of("notReckoned"),
                counted.of("waiting"),
                DaySpread.of(counted.spread("calendarDays")),
                DaySpread.of(counted.spread("workingDays")));
    }
}
