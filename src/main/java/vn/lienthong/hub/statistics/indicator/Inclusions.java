package vn.lienthong.hub.statistics.indicator;

import java.util.ArrayList;
import java.util.List;
import vn.lienthong.hub.statistics.PeriodQuestion;

/** What a number counts and how, in words that are printed beside it. */
final class Inclusions {

    private static final List<String> ALWAYS = List.of(
            "Counted are dossiers with a reception, by its time; both dates are included, days are days in Vietnam.",
            "The finish is the time of completed, withdrawn or stopped, or of returned where it came without them.",
            "Pauses are taken off the finish, and off the end of the period, before they are compared (SUBTRACT).",
            "It is the state at 24:00 of the last day: what happened later does not count, corrections made since do.");

    private static final String AS_KNOWN =
            "Everything is as known at knownAt; units, procedures and their names, and calendars, as well.";

    private static final String MONTHS =
            "By months: what was received counts in the month of its reception (carried over: in the period's first),"
                    + " everything else in the month of the finish, of what was in progress at the end in the period's"
                    + " last.";

    private static final String STAGES =
            "By stages: a dossier counts in the stage that began last, called by the agency's role; WHOLE if its procedure"
                    + " has one stage or is not known.";

    private Inclusions() {}

    static List<String> of(Indicator<?> indicator, IndicatorQuestion question) {
        PeriodQuestion about = question.about();
        List<String> sentences = new ArrayList<>(indicator.meaning(question));
        sentences.add(
                about.unit() == null
                        ? "A dossier counts at the unit competent at its finish or at the end; all units that this token may"
                                + " see."
                        : "A dossier counts at the unit competent at its finish or at the end; the unit named and everything"
                                + " below it, as far as this token may see it.");
        sentences.add(about.unitsAs().meaning());
        sentences.addAll(ALWAYS);
        if (question.by(Grouping.MONTH)) {
            sentences.add(MONTHS);
        }
        if (question.by(Grouping.STAGE)) {
            sentences.add(STAGES);
        }
        return asKnown(sentences);
    }

    /** For numbers of which only this is true. */
    static List<String> asKnown(List<String> sentences) {
        List<String> all = new ArrayList<>(sentences);
        all.add(AS_KNOWN);
        return List.copyOf(all);
    }
}
