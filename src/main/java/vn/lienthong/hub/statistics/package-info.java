/**
 * The numbers that the province is judged by, each recomputable from the history.
 *
 * <p>Hears changes through the port of {@code dossier}, inside the accepting transaction. What is kept and how it adds up
 * is told in {@code statistics.milestone}; what a finish is worth stands in {@link
 * vn.lienthong.hub.dossier.Timeliness}, what a dossier adds to the
 * counters in the database's function {@code form_changes}.
 *
 * <p>The root holds what the numbers share: what a question is ({@code PeriodQuestion}), and by what it is answered ({@code
 * Scope}): one moment, the units and the catalogue as known then, the places at which dossiers count and which the caller
 * may see. {@code statistics.indicator} counts and lists, {@code statistics.integrity} hints.
 *
 * <p><b>Units that end.</b> A dossier bears the unit that was meant when the fact happened. As of then a dossier counts there,
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
