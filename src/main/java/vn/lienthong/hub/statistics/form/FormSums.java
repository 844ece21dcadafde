package vn.lienthong.hub.statistics.form;

import java.time.Instant;
import java.util.List;

/**
 * The numbers from which a form is made.
 *
 * @param knownAt the moment as of which they are known; asked for again with it they are the same
 * @param lines only such as have a number
 * @param difference between column 6 and column 11 of the period before
 */
public record FormSums(Instant knownAt, List<FormLine> lines, CarryOver difference) {}
