package vn.lienthong.hub.statistics.indicator;

import java.util.List;
import vn.lienthong.hub.statistics.Scope;

/**
 * A number that the province is judged by.
 *
 * @param <F> its figures
 */
interface Indicator<F> {

    /** As in addresses and answers. */
    String name();

    /** The name of the rule, as printed. */
    String rule(IndicatorQuestion question);

    /** What is counted and how, in words, beside what {@link Inclusions} says of all. */
    List<String> meaning(IndicatorQuestion question);

    /** All that is to be said of how it counts. */
    default List<String> inclusions(IndicatorQuestion question) {
        return Inclusions.of(this, question);
    }

    Tally tally(IndicatorQuestion question, Scope scope);

    F figures(IndicatorQuestion question, Counted counted);
}
