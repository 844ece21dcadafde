package vn.lienthong.hub.statistics.indicator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.lienthong.hub.statistics.DossierCursor;
import vn.lienthong.hub.statistics.ParameterReader;
import vn.lienthong.hub.statistics.PeriodQuestion;

/** Reads the parameters of the indicators and of the dossiers behind them. */
final class IndicatorParameters {

    static final int MOST = 1000;
    static final int USUAL = 100;

    private static final List<String> ALL = List.of("unit", "from", "to", "groupBy", "units", "knownAt");

    private final boolean rules;
    private final ParameterReader reader;
    private final GroupParameters groups;

    private IndicatorParameters(Map<String, String[]> given, boolean rules, List<String> more) {
        this.rules = rules;
        List<String> known = new ArrayList<>(ALL);
        if (rules) {
            known.add("rule");
        }
        known.addAll(more);
        this.reader = new ParameterReader(known, given);
        this.groups = new GroupParameters(given, reader);
    }

    /**
     * @param rules whether the indicator has several
     * @param latest the latest moment as of which anything can be asked
     * @throws vn.lienthong.hub.fault.Fault INVALID_PARAMETER with every fault
     */
    static IndicatorQuestion read(Map<String, String[]> given, boolean rules, Instant latest) {
        IndicatorParameters parameters = new IndicatorParameters(given, rules, List.of());
        IndicatorQuestion question = parameters.question(latest);
        parameters.reader.check();
        return question;
    }

    /**
     * A page that is asked for by a cursor is as known as the page before.
     *
     * @throws vn.lienthong.hub.fault.Fault INVALID_PARAMETER with every fault
     */
    static DossiersQuestion readPage(Map<String, String[]> given, boolean rules, Instant latest) {
        return new IndicatorParameters(given, rules, GroupParameters.OF_PAGE).dossiers(latest);
    }

    /** Of all dossiers. */
    static DossiersQuestion readWhole(Map<String, String[]> given, boolean rules, Instant latest) {
        return new IndicatorParameters(given, rules, GroupParameters.OF_WHOLE).dossiers(latest);
    }

    private DossiersQuestion dossiers(Instant latest) {
        IndicatorQuestion question = question(latest);
        List<String> keys = groups.keys(question.groupings());
        String figure = groups.figure();
        DossierCursor cursor = DossierCursor.read(reader, question.about().knownAt(), latest);
        Integer limit = reader.limit(MOST);
        reader.check();
        return new DossiersQuestion(
                cursor == DossierCursor.START
                        ? question
                        : new IndicatorQuestion(
                                question.about().knownAt(cursor.knownAt()), question.groupings(), question.rule()),
                keys,
                figure,
                cursor,
                limit == null ? USUAL : limit);
    }

    private IndicatorQuestion question(Instant latest) {
        PeriodQuestion about = PeriodQuestion.read(reader, latest);
        List<Grouping> groupings = groups.groupings(List.of(Grouping.values()));
        OnTimeRule rule = !rules
                ? null
                : reader.oneOf("rule", OnTimeRule::ofName, "must be 'current', 'original', 'portal' or 'recorded'");
        return new IndicatorQuestion(about, groupings, rules && rule == null ? OnTimeRule.CURRENT : rule);
    }
}
