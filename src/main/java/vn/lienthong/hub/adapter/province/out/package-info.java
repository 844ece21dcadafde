/** Telling the partner: what is sent for a delivery, in whose session, and what the answer means. */
package vn.lienthong.hub.adapter.province.out;
