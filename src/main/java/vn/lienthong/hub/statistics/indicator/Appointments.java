package vn.lienthong.hub.statistics.indicator;

import static vn.lienthong.hub.statistics.indicator.Figure.stood;
import static vn.lienthong.hub.statistics.indicator.Figure.sum;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.dossier.Mark;
import vn.lienthong.hub.statistics.Scope;

/** How often appointments were moved, and how (NĐ 61/2018 Art. 19: once, with an apology, a day before expiry). */
@Component
class Appointments implements Indicator<AppointmentFigures> {

    private static final String IN_PERIOD = Sources.daysIn("appointments");

    @Override
    public String name() {
        return "appointments";
    }

    @Override
    public String rule(IndicatorQuestion question) {
        return "decree-61-article-19";
    }

    @Override
    public List<String> meaning(IndicatorQuestion question) {
        return List.of(
                "A new appointment counts on the day on which it was announced, at the unit at which its dossier counts."
                        + " Hints of a breach of the rule of re-appointment (an apology, a day before expiry, once) are counted"
                        + " by dossiers; one dossier may bear several. They are hints, not verdicts.");
    }

    @Override
    public Tally tally(IndicatorQuestion question, Scope scope) {
        return Tally.of(
                Sources.dossiers(question),
                List.of(
                        stood("inHand", "true"),
                        stood("rescheduled", IN_PERIOD + " > 0"),
                        sum("appointments", "true", IN_PERIOD),
                        stood("again", Sources.marked(Mark.Code.RESCHEDULED_AGAIN)),
                        stood("withoutApology", Sources.marked(Mark.Code.RESCHEDULED_WITHOUT_APOLOGY)),
                        stood("tooLate", Sources.marked(Mark.Code.RESCHEDULED_TOO_LATE)),
                        stood("afterExpiry", Sources.marked(Mark.Code.RESCHEDULED_AFTER_EXPIRY)),
                        stood("rewritten", Sources.marked(Mark.Code.APPOINTMENT_REWRITTEN))));
    }

    @Override
    public AppointmentFigures figures(IndicatorQuestion question, Counted counted) {
        return new AppointmentFigures(
                counted.of("inHand"),
                counted.of("rescheduled"),
                counted.of("appointments"),
                counted.of("again"),
                counted.of("withoutApology"),
                counted.of("tooLate"),
                counted.of("afterExpiry"),
                counted.of("rewritten"));
    }
}
