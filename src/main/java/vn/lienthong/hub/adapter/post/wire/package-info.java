/** The post's messages as they stand on the wire, and how its texts and times are read and written. */
package vn.lienthong.hub.adapter.post.wire;
