/** Hearing the partner: who it is, what its rows and steps say that is new, and the answers to them. */
package vn.lienthong.hub.adapter.district.in;
