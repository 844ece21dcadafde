/** What the post tells when it takes a dossier in: documents, the facts that they say, and what is new in them. */
package vn.lienthong.hub.adapter.post.in;
