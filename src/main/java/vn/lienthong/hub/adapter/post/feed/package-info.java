/** The post's tracking feed: read by cursor, one node at a time, nothing lost and nothing said twice. */
package vn.lienthong.hub.adapter.post.feed;
