/**
 * Errors as part of the product: a closed list of stable codes, each with its HTTP status, and their form as RFC 9457
 * problems.
 *
 * <p>Every feature throws {@link vn.lienthong.hub.fault.Fault}; nothing else crosses a boundary on purpose. A problem
 * never holds personal data, a stack trace or a class name. Uses nothing.
 */
package vn.lienthong.hub.fault;
