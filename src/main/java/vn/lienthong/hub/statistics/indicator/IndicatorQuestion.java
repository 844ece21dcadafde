package vn.lienthong.hub.statistics.indicator;

import java.util.List;
import vn.lienthong.hub.statistics.PeriodQuestion;

/**
 * What an indicator is asked for.
 *
 * @param groupings by what it is taken apart, in this order; empty for the total only
 * @param rule of the on-time indicator; the others have one rule
 */
record IndicatorQuestion(PeriodQuestion about, List<Grouping> groupings, OnTimeRule rule) {

    boolean by(Grouping grouping) {
        return groupings.contains(grouping);
    }

    /** As in requests and answers; null for the total only. */
    String groupBy() {
        return Grouping.text(groupings);
    }
}
