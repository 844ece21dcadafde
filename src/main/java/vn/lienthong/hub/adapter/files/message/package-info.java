/**
 * What goes through a folder's routes, the same live and in a trial: an inbound message made fit, the events that a
 * mapping makes, what an outbound route begins with, and what a partner's answer means.
 */
package vn.lienthong.hub.adapter.files.message;
