/** Hearing the partner: who calls, its messages checked and turned into facts, and the answers to them. */
package vn.lienthong.hub.adapter.land.in;
