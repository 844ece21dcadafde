/** The way in: enqueueing and merging inside the accepting transaction, and waking the worker after its commit. */
package vn.lienthong.hub.delivery.queue;
