/**
 * Hints of something irregular, listed and counted by unit and period, each with the events that led to it; and gaps in the
 * sequences of codes. Hints, never verdicts: the words of the answers say so.
 *
 * <p>A hint is a mark that the fold gave to a dossier, about a fact of the period; which marks make a kind, and which facts
 * before the marked one tell why, stands in {@code IntegrityKind}. Counted are the marks of the rows as known ({@code
 * StandingSql.marked}); the events of a page are found by folding its dossiers. A dossier counts where it counts at the
 * period's end, also when it was finished long before the marked fact.
 *
 * <p>Gaps are looked for among all dossiers of an agency's day, and shown to whoever asks for a unit at which one of them
 * was handed in: a part of a sequence would have gaps of its own.
 *
 * <p>Uses {@code statistics} and {@code statistics.milestone}.
 */
package vn.lienthong.hub.statistics.integrity;
