package vn.lienthong.hub.statistics.integrity;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import vn.lienthong.hub.statistics.ParameterReader;
import vn.lienthong.hub.statistics.Period;
import vn.lienthong.hub.statistics.PeriodQuestion;

/**
 * Which gaps are asked for.
 *
 * @param byUnit whether they are counted by unit, too
 */
record GapQuestion(PeriodQuestion about, boolean byUnit, GapCursor after, int limit) {

    private static final int MOST = 1000;
    private static final int USUAL = 100;
    private static final int MOST_DAYS = 92;
    private static final List<String> ALL =
            List.of("unit", "from", "to", "units", "knownAt", "groupBy", "cursor", "limit");

    /** @throws vn.lienthong.hub.fault.Fault INVALID_PARAMETER with every fault */
    static GapQuestion read(Map<String, String[]> given, Instant latest) {
        ParameterReader reader = new ParameterReader(ALL, given);
        PeriodQuestion about = PeriodQuestion.read(reader, latest);
        boolean byUnit = IntegrityParameters.byUnit(reader);
        Period period = about.period();
        if (period != null && ChronoUnit.DAYS.between(period.from(), period.to()) >= MOST_DAYS) {
            reader.fault("to", "lies too far from 'from': at most " + MOST_DAYS + " days are looked through at a time");
        }
        GapCursor cursor = reader.oneOf(
                "cursor", GapCursor::parse, "must be 'next' of the page before, as it is, with the same question");
        if (cursor != null && (isOther(cursor, about) || cursor.knownAt().isAfter(latest))) {
            reader.fault("cursor", "belongs to an answer of another 'knownAt'");
        }
        Integer limit = reader.limit(MOST);
        reader.check();
        return new GapQuestion(
                cursor == null ? about : about.knownAt(cursor.knownAt()),
                byUnit,
                cursor == null ? GapCursor.START : cursor,
                limit == null ? USUAL : limit);
    }

    private static boolean isOther(GapCursor cursor, PeriodQuestion about) {
        return about.knownAt() != null && !about.knownAt().equals(cursor.knownAt());
    }
}
