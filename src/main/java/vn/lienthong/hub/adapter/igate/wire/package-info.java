/**
 * The vendor's JSON as records: what its search answers, and what is sent to it. Names are the vendor's; times are
 * instants here and {@code 2019-12-31T08:15:00.000+0700} on the wire.
 */
package vn.lienthong.hub.adapter.igate.wire;
