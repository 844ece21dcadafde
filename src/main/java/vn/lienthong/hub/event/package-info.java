/**
 * The canonical language: what can be said of a dossier, as sealed records, and its JSON form (CloudEvents 1.0).
 *
 * <p>Owns the list of facts, the ten states, the event envelope and the snapshot of a dossier that a delivery carries.
 * Pure: no Spring, no SQL, no clock; Jackson annotations only, because the JSON is the language. May use codes of
 * {@code unit}, {@code procedure} and {@code partner}, which are plain strings here.
 */
package vn.lienthong.hub.event;
