/** Hearing the partner: its sessions here, its messages checked and turned into facts, and the answers to them. */
package vn.lienthong.hub.adapter.province.in;
