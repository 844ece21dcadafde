/** Telling the partner: what is sent for a delivery, with which papers, and what the answer means. */
package vn.lienthong.hub.adapter.land.out;
