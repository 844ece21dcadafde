/**
 * The iGate vendor's REST dialect: rows are polled and become facts, dossiers are created and states pushed back.
 *
 * <p>Sources: the vendor's integration guide as described in the project's domain notes. {@code GET /pa/dossier/search}
 * and {@code PUT /pa/dossier/--status} are the vendor's. <b>Invented</b>, because the guide names no call for it:
 * {@code POST /pa/dossier} with a body like a row of the search ({@link
 * vn.lienthong.hub.adapter.igate.wire.NewDossier}), answered with {@code {id, code}}, or with {@code {errors:{code:[… đã
 * tồn tại …]}}} if the dossier is there already. Invented too are the headers {@code Hub-Delivery-Id}, {@code
 * Hub-Sequence} and {@code Hub-Token}; creating and pushing the status in one delivery bear the same id, so a partner
 * that honours it keeps it together with method and path.
 *
 * <h2>Rows and facts</h2>
 *
 * A row says how things are, not what happened. What it said before is remembered without personal data, so that a
 * change can be told from a repetition; what the hub told the partner itself ({@link
 * vn.lienthong.hub.adapter.igate.Told}) is a confirmation. A member that turns null means not known: nothing is taken
 * back. A completion that disappears is therefore not a reopening; its next date corrects it.
 *
 * <p>The alias system of the row's id is the partner's id. A unit or procedure that the tables do not know goes to intake
 * under the vendor's own id and is quarantined under that name. When the tables learn it, its rows are read again
 * (although the partner does not show them as changed) and the right code follows as {@code corrected}.
 *
 * <p>Configuration: {@code hub.igate.*} for all partners of the kind, the partner's setting {@code tables} names its
 * mapping tables. Uses {@code event}, {@code partner}, {@code intake}, {@code delivery}, {@code fault}.
 */
package vn.lienthong.hub.adapter.igate;
