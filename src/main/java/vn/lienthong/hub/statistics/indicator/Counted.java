package vn.lienthong.hub.statistics.indicator;

import java.util.List;
import java.util.Map;

/**
 * The numbers of one group, or of all.
 *
 * @param keys in the order of the groupings; null where the group has none
 * @param procedureCode one of the group's
 */
record Counted(
        boolean total,
        List<String> keys,
        String procedureCode,
        long things,
        Map<String, Long> figures,
        Map<String, Spread.Of> spreads) {

    long of(String figure) {
        return figures.get(figure);
    }

    Spread.Of spread(String spread) {
        return spreads.get(spread);
    }
}
