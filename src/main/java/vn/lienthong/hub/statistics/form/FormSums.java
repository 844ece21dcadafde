package vn.lienthong.hub.statistics.form;

import java.util.List;

/**
 * The numbers from which a form is made.
 *
 * @param lines only such as have a number
 * @param difference between column 6 and column 11 of the period before
 */
record FormSums(List<FormLine> lines, CarryOver difference) {}
