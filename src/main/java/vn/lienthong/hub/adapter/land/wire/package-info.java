/** The messages of the dialect, both directions, as they stand on the wire: member names and formats, no meaning. */
package vn.lienthong.hub.adapter.land.wire;
