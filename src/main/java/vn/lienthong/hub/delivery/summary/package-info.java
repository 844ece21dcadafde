/** How it stands with each partner: what waits, since when, how fast it goes out, and what holds it up. */
package vn.lienthong.hub.delivery.summary;
