/**
 * Administrative units: a tree that changes with time. A unit has a validity period and successors; nothing is renamed
 * in place.
 *
 * <p>Owns the unit table, its import and its list. Uses {@code fault}.
 */
package vn.lienthong.hub.unit;
