/**
 * The partners' dialects, one package a kind: wire records, mapper, fault classification. No adapter knows another, and
 * nothing in the hub knows an adapter.
 */
package vn.lienthong.hub.adapter;
