/**
 * The post (VNPost): its counters take dossiers in and hand them over to agencies, its carriers bring results home.
 *
 * <p>Speaks JSON over HTTP. {@code POST /partners/post/documents} is the post's call, with a token of the hub; {@code
 * order/post}, {@code cancel} and {@code tracking} are the hub's calls, with a token of the post (client credentials, id
 * and secret in the header). <b>Invented</b>, because the dialect names none: the address {@code documents} and its answer
 * {@code {Status, Message}}, like the post's own; HTTP's status goes with it (200, 400, 401, 403, 413, 422, 500, 503).
 *
 * <h2>Documents</h2>
 *
 * A document is sent again whole when it goes on. What it said is remembered by digests, so that a change of a time or
 * member becomes one {@code corrected} (its time is that of the hub's clock: the dialect does not say it), a repetition
 * nothing. What a later document leaves out is not taken back. A document without any time is refused; one with the
 * hand-over's alone makes that fact. The receiving unit's system hears {@code registered} by the hub's routing and creates
 * the dossier. The clock starts with {@code handedOver}.
 *
 * <h2>The feed</h2>
 *
 * <ul>
 *   <li>One cursor for the whole customer. It moves behind a page when the page's facts are durable, by compare and set:
 *       a node that was overtaken moves nothing. Facts have ids made of the row's id, so what is read twice is one fact.
 *   <li>The next page is read after the greatest id (they are MongoDB's ObjectIds, in their order). The cursor never goes
 *       back; a full page that brings no greater id is counted and logged, and the poll ends there.
 *   <li>A row may show later than one with a greater id. So each hour the part behind the cursor of two hours ago is read
 *       again.
 *   <li>Rows that make no fact (status without one, unknown status, malformed, rejected) are set aside in {@code post_row}
 *       and never stop the feed; when the mapping tables change they are read again. Rows of another customer are passed
 *       over, nothing of them is kept.
 *   <li>A row of an order that the hub does not know makes its fact all the same: the dossier is UNKNOWN until its document,
 *       or an alias, comes. An order's number becomes a name of its dossier when the post takes the order, so rows about
 *       results find the dossier whatever its code.
 *   <li>The first reading of a feed, from {@code poll.backfill-from} or {@code settings.tracking-start} to its end, is a
 *       backfill. {@code poll.overlap} is not used.
 *   <li>{@code handedOver} may come by a document and by the feed: both are kept, the first that happened counts.
 * </ul>
 *
 * <h2>Orders</h2>
 *
 * {@code completed} is an order, {@code reopened} cancels it, whatever became of the dossier meanwhile: both come in their
 * order, so that each order that must go is cancelled. Not ordered if the document said that the citizen comes for the
 * result ({@code IsReceiveResult} false). A place that the tables do not know is that of the nearest unit above; if there
 * is none either, the delivery is refused. An address that is not known is made of the residence. "đã tồn tại", and for a
 * cancelling "đã hủy", tell that an earlier attempt did its work.
 *
 * <p>Nothing that the hub tells the post comes back as a fact of the dialect, so there is no echo to suppress.
 *
 * <p>Configuration: {@code hub.post.*} for all partners of the kind; a partner's setting {@code tables} names its mapping
 * tables. Uses {@code event}, {@code partner}, {@code unit}, {@code intake}, {@code delivery}, {@code security}, {@code
 * fault}.
 */
package vn.lienthong.hub.adapter.post;
