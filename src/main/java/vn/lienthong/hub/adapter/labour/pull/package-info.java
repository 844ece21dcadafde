/**
 * The partner's rows, pulled with {@code LayHoSo}: reading them, what in them is news, up to when they were read, and
 * which node reads.
 */
package vn.lienthong.hub.adapter.labour.pull;
