/**
 * Hearing the partner: what its steps and its rows say in the hub's language, and what of it is news. A step comes by
 * itself; rows are pulled by {@code pull}.
 */
package vn.lienthong.hub.adapter.labour.in;
