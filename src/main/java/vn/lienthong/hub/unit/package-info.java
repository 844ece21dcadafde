/**
 * Administrative units: a tree that changes with time. A unit has a validity period and successors; nothing is renamed
 * in place.
 *
 * <p>Owns the unit tables, their import and their list; a new version of a unit is added, the latest known holds. Uses
 * {@code fault}.
 *
 * <p>The form of the hub's imports is owned here too, as units are the first thing that anybody imports:
 * {@link vn.lienthong.hub.unit.ImportFile} (NDJSON in, every fault with its line), {@link
 * vn.lienthong.hub.unit.CheckedJson} (reading without guessing), {@link vn.lienthong.hub.unit.ImportSummary} and {@link
 * vn.lienthong.hub.unit.TableSnapshot} (a table in memory that follows the imports of other nodes). {@code procedure}
 * imports in the same form.
 */
package vn.lienthong.hub.unit;
