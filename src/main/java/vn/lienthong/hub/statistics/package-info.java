/**
 * The numbers that the province is judged by, each recomputable from the history.
 *
 * <p>Hears changes through the port of {@code dossier}, inside the accepting transaction, and keeps one row a received
 * dossier (table {@code milestone}): where it counts, when it was received and finished, with what verdict, when its
 * clock stood still. Reports are aggregates over these rows by the rules of form II.06a; the rules stand twice and only
 * twice: what a finish is worth in {@link vn.lienthong.hub.dossier.Timeliness}, how a period is counted in {@code
 * OnTimeCounts}.
 *
 * <p><b>Past moments.</b> A period is the fold of what had happened before its end, with every correction made since. A
 * row knows the instant after which nothing but pauses and a finish has changed its dossier ({@code settled_at}:
 * reception, hand-over by the post, the last transfer, new appointment or reopening). For a period that ends later the
 * row is the whole truth, because a finish or pause after the end can be cut off. The few dossiers for which it ends
 * earlier are folded again from their history ({@link vn.lienthong.hub.dossier.Fold#before}) and counted by the same
 * statement as the others.
 *
 * <p><b>Units that end.</b> A row bears the unit that was meant when the fact happened. As of then a dossier counts there,
 * and below what stood above that unit on the day of the finish, or on the period's last; as of now at the unit that has
 * taken over in its field ({@code units.heirs}, joined to the rows: the pairs of unit and field are few).
 *
 * <p>Choices where the form leaves one: a dossier without any due time (its procedure or calendar is not known) cannot be
 * late; it counts as on time or in time, and the answer says how many these are. Appointments and verdicts are as reckoned
 * when the dossier last changed: an import of calendars or procedures does not move them, as printed slips do not move.
 *
 * <p><b>The post's days</b> (table {@code post_passage}) are of another kind: a dossier is there from the post's counter
 * on, long before it is received, and counts at the receiving unit, by the day of its hand-over.
 *
 * <p>Uses {@code dossier}, {@code event}, {@code procedure}, {@code unit}, {@code deadline}, {@code partner} (whose
 * units), {@code security}, {@code fault}.
 */
package vn.lienthong.hub.statistics;
