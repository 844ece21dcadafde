/**
 * The one true history of every dossier: append-only facts, folded in the order in which they happened.
 *
 * <p>Owns dossiers, their names, facts, the table of states, marks, corrections, merging, what deliveries carry, and the
 * port by which others hear of a change inside the accepting transaction. Uses {@code event}, {@code procedure},
 * {@code deadline}, {@code unit}, {@code partner} (who said it), {@code routing}, {@code delivery}, {@code fault}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The state is never edited: each accepted fact folds the whole history again. Histories are short (five to twenty
 *       facts), and a fold that knows no increments cannot drift. What stands in the row {@code dossier} is a copy for
 *       lists.
 *   <li>A fact is kept in two parts: {@code data}, which the fold needs and which stays, and {@code detail}, which may
 *       name or describe a person and is purged. The list is of what stays, so a member that nobody thought of is purged.
 *   <li>The main code is the subject under which a dossier was taken in. Names that came as {@code aliases} go before
 *       codes that people use when a partner's own name for it is looked for: a vendor's interface wants its row id.
 *   <li>Who follows changes reads facts in the order of the transactions that recorded them, up to the oldest one still
 *       open ({@link vn.lienthong.hub.dossier.ChangeFeed}): neither times nor ids say what a reader may have missed. A dump
 *       restored into another server is recognised at the start; cursors begin anew then.
 *   <li>A dossier's row is locked before its history is read, in a statement of its own; the locks of one transaction are
 *       taken in the order of ids. Ids of facts are drawn after that, so they grow inside a dossier.
 *   <li>Nobody is told of a dossier while it is UNKNOWN. The first fact that a partner is told carries the steps that came
 *       before it; every later step goes alone. So no step is told twice and none is left out, without a list of what was
 *       told.
 *   <li>Stages with their due times are reckoned from the folded dossier when somebody asks, so that accepting a fact does
 *       not pay for them; the fold itself walks the stages only of dossiers that have several and whose steps were
 *       reported, for the marks. A stage is concluded from what is said only: its role or number, or the part that the
 *       unit handed to has in the tree; an office works at the level of the place that it serves. Several stages of one
 *       agency in a row are judged as one until somebody numbers them.
 *   <li>A clock starts by reception, by post with the hand-over. It starts with the competent agency's own receipt where
 *       the procedure says so, and for an intake over the counter of another place than the agency serves: neither lies
 *       in the other, offices taken for the place above them, so a land office of the province is not another place.
 *   <li>A new appointment must be given 24 hours before the old one ends, and the old one ends when it is due and as long
 *       as the clock stood still so far. The original appointment is what its sender said first; only an operator puts it
 *       right.
 *   <li>A dossier is judged in one place ({@link vn.lienthong.hub.dossier.Judge}): against the original and the current
 *       appointment under each school of pauses, by the portal's indicator 2.1 ({@link vn.lienthong.hub.dossier.PortalRule})
 *       and by when its finish was typed in ({@link vn.lienthong.hub.dossier.RecordedRule}). What RESTART and SHIFT make of a
 *       promised appointment no decree says: a pause takes no time away, so RESTART never leads to an earlier time than the
 *       appointment that stood; a new appointment settles what lay before it; where the catalogue has no term, RESTART counts
 *       the working days anew that were promised.
 *   <li>Units are what the facts meant when they happened ({@link vn.lienthong.hub.unit.Succession}), by the units as known
 *       when the dossier last changed; what was said stays in the history. What they are today is the reader's question.
 *   <li>Facts and names go to the older dossier at a merge, so that whoever reads the present reads one history. What the
 *       younger one had is kept beside it, by the merge alone ({@code fact_was}): past moments are read by it ({@link
 *       vn.lienthong.hub.dossier.FactRows}), and tell two dossiers where two were known.
 *   <li>A fold as known at a past moment ({@link vn.lienthong.hub.dossier.Fold#asKnown}) is the same fold over other data,
 *       not another rule. That an import may have changed what was folded earlier is told by {@link
 *       vn.lienthong.hub.dossier.Knowledge}; who keeps folded figures asks it.
 *   <li>Withdrawal and stop of a dossier that was never received need state 1: from a supplement request before reception
 *       the table allows only 1, 2 and 3.
 * </ul>
 */
package vn.lienthong.hub.dossier;
