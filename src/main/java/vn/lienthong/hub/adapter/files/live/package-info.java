/**
 * Folders at work: the version of each that is live, what goes through it, and how one follows another without anything
 * in flight being lost.
 */
package vn.lienthong.hub.adapter.files.live;
