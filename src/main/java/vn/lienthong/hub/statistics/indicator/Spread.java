package vn.lienthong.hub.statistics.indicator;

/**
 * How an amount is spread over the dossiers that fulfil a condition; of stood ones ({@link Figure.Occasion}).
 *
 * @param amount as an expression, in whole seconds or days; null where it is not known
 */
record Spread(String name, String condition, String amount) {

    /**
     * What was found, in the unit of the amount.
     *
     * @param things of which it is known; if there is none, the others are 0
     */
    record Of(long things, long sum, long median, long ninety, long longest) {}

    /** Five columns: how many, their sum, median, 90th percentile, longest. */
    String sql(String prefix) {
        String filter = "filter (where stood and (%s))".formatted(condition);
        return """
                count(%1$s) %2$s as %3$s_n, sum(%1$s) %2$s as %3$s_sum,
                percentile_disc(0.5) within group (order by %1$s) %2$s as %3$s_median,
                percentile_disc(0.9) within group (order by %1$s) %2$s as %3$s_ninety,
                max(%1$s) %2$s as %3$s_longest""".formatted(amount, filter, prefix);
    }
}
