/** The messages of the dialect as they stand on the wire: member names and formats, no meaning. */
package vn.lienthong.hub.adapter.labour.wire;
