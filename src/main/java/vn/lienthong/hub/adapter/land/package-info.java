/**
 * The land sector's system (VBDLIS): JSON over HTTP, both directions.
 *
 * <p>Owns the wire records, what is told and what its answers mean, what its calls say in the hub's language, and copies
 * of the results that it shows behind links ({@code land.result}). {@link vn.lienthong.hub.adapter.land.LandDelivery}
 * tells the partner, {@link vn.lienthong.hub.adapter.land.LandReception} hears it; nothing else is meant for others.
 *
 * <p>Traps met:
 *
 * <ul>
 *   <li>The secret stands in the address. {@link vn.lienthong.hub.adapter.land.SecretPath} takes it out before anything
 *       sees the request; it is compared in constant time, through digests, with that of every partner of the kind.
 *   <li>Times are UTC, with or without {@code Z}; year 1 is that side's "never".
 *   <li>Calls come out of order and twice. The fold puts a late {@code ChuyenHoSo} in its place, so it throws nothing
 *       back; ids are made of code, verb, fact and time. The same id with other content is a change: a further step of the
 *       same moment, else a correction ({@link vn.lienthong.hub.adapter.land.Amendment}).
 *   <li>Result links expire, and lead where the partner says: they are fetched at once, from allowed origins only.
 *   <li>HTTP 200 says nothing; {@code status.success} does.
 * </ul>
 *
 * <p>Choices where the texts leave one:
 *
 * <ul>
 *   <li>{@code capnhattrangthaitraketquahoso} holds {@code SoBienNhan} and {@code NgayTra}, as in clients of that system
 *       that were published.
 *   <li>The hub answers calls in the form {@code {data, status}} in which that side answers the hub, with the same HTTP
 *       status in both: 400 the message, 401 the secret, 404 the verb, 413 the length, 500 and 503 the hub.
 *   <li>Whether the partner has a dossier already is what the delivery says ({@code partnerWasTold}). Supplements and
 *       results of a dossier on which its unit works go out also if it was never handed over (a backfilled one): a refusal
 *       is seen by an operator, silence by nobody. Nothing that was refused, withdrawn or stopped is handed over.
 *   <li>A number in {@code data} of an answer is not learned as the dossier's name: both sides go on with SoBienNhan.
 *   <li>A dossier without a process or a place in the tables, or with a paper that can never be had, is refused and parks:
 *       a hand-over with holes would look whole. A paper that has no link is named with an empty file.
 *   <li>A supplement request without a text gets the verb as its reason, because the language requires one; one without
 *       {@code LaTamDung} pauses.
 *   <li>That tax was paid the dialect does not say by itself: the next {@code ChuyenHoSo} ends the pause.
 *   <li>An echo is the same fact of the same second of which nothing else is said; the sector's own time for papers that
 *       the desk brought is a fact of its own, which the state table marks.
 *   <li>Copies are kept as they came and purged after a set time, as raw messages are: whoever reads the database reads
 *       the dossiers' people as well, so a key beside it would protect nobody.
 * </ul>
 *
 * <p>Configuration: {@code hub.land.*} ({@link vn.lienthong.hub.adapter.land.LandProperties}), and in the partner's
 * settings {@code secret}, {@code tables}, {@code paper-origins}, {@code result-origins}, {@code private-addresses}
 * ({@link vn.lienthong.hub.adapter.land.LandSettings}).
 *
 * <p>Uses {@code event}, {@code partner}, {@code intake}, {@code lookup}, {@code delivery}, {@code security},
 * {@code fault}.
 */
package vn.lienthong.hub.adapter.land;
