package vn.lienthong.hub.statistics.indicator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.hub.statistics.DossierCursor;
import vn.lienthong.hub.statistics.ParameterReader;
import vn.lienthong.hub.statistics.PeriodQuestion;

/** Reads the parameters of the indicators and of the dossiers behind them. */
final class IndicatorParameters {

    static final int MOST = 1000;

    private static final int USUAL = 100;
    private static final List<String> ALL = List.of("unit", "from", "to", "groupBy", "units", "knownAt");
    private static final List<String> PAGE = List.of("key", "figure", "cursor", "limit");
    private static final List<String> WHOLE = List.of("key", "figure");
    private static final String GROUPINGS =
            Stream.of(Grouping.values()).map(Grouping::lowerCase).collect(Collectors.joining(", "));

    private final Map<String, String[]> given;
    private final boolean rules;
    private final ParameterReader reader;

    private IndicatorParameters(Map<String, String[]> given, boolean rules, List<String> more) {
        this.given = given;
        this.rules = rules;
        List<String> known = new ArrayList<>(ALL);
        if (rules) {
            known.add("rule");
        }
        known.addAll(more);
        this.reader = new ParameterReader(known, given);
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
        return new IndicatorParameters(given, rules, PAGE).dossiers(latest);
    }

    /** Of all dossiers. */
    static DossiersQuestion readWhole(Map<String, String[]> given, boolean rules, Instant latest) {
        return new IndicatorParameters(given, rules, WHOLE).dossiers(latest);
    }

    private DossiersQuestion dossiers(Instant latest) {
        IndicatorQuestion question = question(latest);
        List<String> keys = keys(question.groupings().size());
        String figure = reader.one("figure");
        if (!reader.has("figure")) {
            reader.fault("figure", "is missing: the name of a number of the indicator, as in 'received'");
        }
        DossierCursor cursor = DossierCursor.read(reader, question.about(), latest);
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
        List<Grouping> groupings = groupings();
        OnTimeRule rule = !rules
                ? null
                : reader.oneOf("rule", OnTimeRule::ofName, "must be 'current', 'original', 'portal' or 'recorded'");
        return new IndicatorQuestion(about, groupings, rules && rule == null ? OnTimeRule.CURRENT : rule);
    }

    private List<Grouping> groupings() {
        List<String> names = list("groupBy");
        List<Grouping> groupings =
                names.stream().map(Grouping::ofName).flatMap(Optional::stream).toList();
        if (groupings.size() < names.size() || new HashSet<>(groupings).size() < groupings.size()) {
            reader.fault("groupBy", "must name some of " + GROUPINGS + ", separated by commas, each at most once");
            return List.of();
        }
        return groupings;
    }

    private List<String> keys(int groupings) {
        List<String> keys = new ArrayList<>();
        for (String key : list("key")) {
            keys.add(key.equals(DossierLinks.NONE) ? null : key);
        }
        if (reader.has("key") && keys.size() != groupings) {
            reader.fault(
                    "key",
                    "must have one value for each of 'groupBy', in the same order, '-' for what has none; here "
                            + groupings);
        }
        if (keys.stream().anyMatch(key -> key != null && key.chars().anyMatch(Character::isISOControl))) {
            reader.fault("key", "must not have control characters");
        }
        return keys;
    }

    private List<String> list(String name) {
        return Stream.of(given.getOrDefault(name, new String[0]))
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .toList();
    }
}
