package vn.lienthong.hub.statistics.indicator;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.lienthong.hub.statistics.ParameterReader;

/**
 * What is asked of the early warning.
 *
 * @param unit with everything below it; null for all that the caller may see
 * @param hours ends of the bands, in hours of office time, each greater than the one before
 */
record DueSoonQuestion(String unit, Set<DueSoonGroup> groupBy, List<Integer> hours) {

    /** Half a day, a day, two days, a week. */
    private static final List<Integer> HOURS = List.of(4, 8, 16, 40);

    private static final List<String> KNOWN = List.of("unit", "groupBy", "hours");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");
    private static final int LONGEST = 2000;
    private static final int BANDS = 10;

    /** @throws vn.lienthong.hub.fault.Fault INVALID_PARAMETER with every fault */
    static DueSoonQuestion read(Map<String, String[]> given) {
        ParameterReader reader = new ParameterReader(KNOWN, given);
        DueSoonQuestion question = new DueSoonQuestion(reader.one("unit"), groups(reader), hours(reader));
        reader.check();
        return question;
    }

    private static Set<DueSoonGroup> groups(ParameterReader reader) {
        Set<DueSoonGroup> groups = EnumSet.noneOf(DueSoonGroup.class);
        String text = reader.one("groupBy");
        if (text == null) {
            return groups;
        }
        for (String name : text.split(",", -1)) {
            boolean known = DueSoonGroup.ofName(name.strip()).map(groups::add).orElse(false);
            if (!known) {
                reader.fault(
                        "groupBy", "must be some of unit, field, procedure, stage, each once, with commas between");
                return groups;
            }
        }
        return groups;
    }

    private static List<Integer> hours(ParameterReader reader) {
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
