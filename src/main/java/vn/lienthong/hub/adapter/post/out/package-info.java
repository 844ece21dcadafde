/** What the post is told: orders for results and their cancelling; and what its answers mean. */
package vn.lienthong.hub.adapter.post.out;
