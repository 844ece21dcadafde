/**
 * Errors as part of the product: a closed list of stable codes, each with its HTTP status, and their form as RFC 9457
 * problems.
 *
 * <p>Every feature throws {@link vn.lienthong.hub.fault.Fault}; nothing else crosses a boundary on purpose. A problem
 * never holds personal data, a stack trace or a class name. What is thrown by accident becomes {@code unavailable}, if
 * the database is away ({@link vn.lienthong.hub.fault.DatabaseAway}), else {@code internal} with a reference to the
 * log. Filters answer through {@link vn.lienthong.hub.fault.ProblemWriter}. Uses nothing.
 */
package vn.lienthong.hub.fault;
