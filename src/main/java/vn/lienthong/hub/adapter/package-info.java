/**
 * The partners' dialects, one package a kind: wire records, mapper, fault classification. No adapter knows another, and
 * nothing in the hub knows an adapter. {@code files} is no kind but lets folders join that are kinds by themselves.
 */
package vn.lienthong.hub.adapter;
