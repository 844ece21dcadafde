package vn.lienthong.hub.statistics.indicator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.lienthong.hub.statistics.DossierCursor;
import vn.lienthong.hub.statistics.ParameterReader;

/** Reads the parameters of the early warning and of the dossiers behind it. */
final class DueSoonParameters {

    /** Half a day, a day, two days, a week. */
    private static final List<Integer> HOURS = List.of(4, 8, 16, 40);

    private static final List<String> ALL = List.of("unit", "groupBy", "hours", "knownAt");
    private static final Set<Grouping> GROUPINGS = EnumSet.complementOf(EnumSet.of(Grouping.MONTH));
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");
    private static final int LONGEST = 2000;
    private static final int BANDS = 10;

    private final ParameterReader reader;
    private final GroupParameters groups;

    private DueSoonParameters(Map<String, String[]> given, List<String> more) {
        List<String> known = new ArrayList<>(ALL);
        known.addAll(more);
        reader = new ParameterReader(known, given);
        groups = new GroupParameters(given, reader);
    }

    /** A page of the dossiers behind a figure. */
    record Dossiers(DueSoonQuestion question, List<String> keys, String figure, DossierCursor after, int limit) {}

    /**
     * @param latest the latest moment as of which anything can be asked
     * @throws vn.lienthong.hub.fault.Fault INVALID_PARAMETER with every fault
     */
    static DueSoonQuestion read(Map<String, String[]> given, Instant latest) {
        DueSoonParameters parameters = new DueSoonParameters(given, List.of());
        DueSoonQuestion question = parameters.question(latest);
        parameters.reader.check();
        return question;
    }

    /**
     * A page that is asked for by a cursor is as known as the page before.
     *
     * @throws vn.lienthong.hub.fault.Fault INVALID_PARAMETER with every fault
     */
    static Dossiers readDossiers(Map<String, String[]> given, Instant latest) {
        return new DueSoonParameters(given, GroupParameters.OF_PAGE).dossiers(latest);
    }

    private Dossiers dossiers(Instant latest) {
        DueSoonQuestion question = question(latest);
        List<String> keys = groups.keys(question.groupings());
        String figure = groups.figure();
        DossierCursor cursor = DossierCursor.read(reader, question.knownAt(), latest);
        Integer limit = reader.limit(IndicatorParameters.MOST);
        reader.check();
        return new Dossiers(
                cursor == DossierCursor.START ? question : question.knownAt(cursor.knownAt()),
                keys,
                figure,
                cursor,
                limit == null ? IndicatorParameters.USUAL : limit);
    }

    private DueSoonQuestion question(Instant latest) {
        return new DueSoonQuestion(reader.one("unit"), groups.groupings(GROUPINGS), hours(), reader.knownAt(latest));
    }

    private List<Integer> hours() {
        String text = reader.one("hours");
        if (text == null) {
            return HOURS;
        }
        List<Integer> hours = new ArrayList<>();
        for (String each : text.split(",", -1)) {
            int number = NUMBER.matcher(each.strip()).matches() ? Integer.parseInt(each.strip()) : 0;
            int last = hours.isEmpty() ? 0 : hours.get(hours.size() - 1);
            if (number <= last || number > LONGEST || hours.size() == BANDS) {
                reader.fault("hours", "must be one to ten growing numbers of office hours up to 2000, as 4,8,16,40");
                return HOURS;
            }
            hours.add(number);
        }
        return List.copyOf(hours);
    }
}
