/** Telling the partner: what is sent for a delivery, and what the answer means. */
package vn.lienthong.hub.adapter.labour.out;
