package vn.lienthong.hub.statistics.indicator;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import vn.lienthong.hub.statistics.Scope;

/**
 * What is asked of the early warning.
 *
 * @param unit with everything below it; null for all that the caller may see
 * @param hours ends of the bands, in hours of office time, each greater than the one before
 * @param knownAt the moment at which dossiers are open; null for now
 */
record DueSoonQuestion(String unit, List<Grouping> groupings, List<Integer> hours, Instant knownAt) {

    DueSoonQuestion knownAt(Instant moment) {
        return new DueSoonQuestion(unit, groupings, hours, moment);
    }

    /** As it is asked of any indicator, once the moment is fixed. */
    IndicatorQuestion about(Scope scope) {
        return new IndicatorQuestion(scope.question(), groupings, null);
    }

    String hoursText() {
        return hours.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
