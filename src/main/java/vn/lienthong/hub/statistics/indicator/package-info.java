/**
 * The indicators: what is counted of the dossiers that stand in a period, taken apart by any combination of unit, field,
 * procedure, stage, month and channel, as known at any moment, each number with the dossiers behind it.
 *
 * <p><b>One design for all.</b> An {@code Indicator} is a list of named conditions over the rows of a source ({@code
 * Tally}), and what they mean in words. The same condition counts ({@code IndicatorCounts}) and lists ({@code
 * IndicatorDossiers}), so a figure is always the number of its dossiers, in pages or whole as a file ({@code
 * statistics.export}). A further indicator is one class and its figures.
 *
 * <p>The source is what {@code StandingSql} says of the dossiers of the period. It does not say all: by the portal's rule
 * ({@code PortalVerdicts}), and for the stages of what was in progress at the end ({@code OpenStages}), the few dossiers
 * that can stand otherwise are folded one by one from what was known, and their judgement joined to the rows.
 *
 * <p>By months a figure counts when what it counts happened, so that months add up to the period: receptions in theirs,
 * finishes in theirs, what was open at the end in the last one. Only by months do the sums of form II.06a not hold within a
 * group. By stages a dossier counts in its last one, so that groups do not overlap; the indicator {@code stages} counts each
 * stage for itself.
 *
 * <p><b>Early warning</b> ({@code due-soon}): dossiers in progress by the office time that is left until they are late, by
 * the calendar of each competent unit, at a moment: now, or any before. It reads the rows as known, as everything does, so
 * it says the same again. They tell days, and here hours matter: of the dossiers whose clock ever stood still, those that
 * become late on a day with which something is compared are folded, and no others ({@code OpenClocks}). The list of
 * dossiers ({@code dueWithin}) reads the table of dossiers and is of now alone: it is there to be worked through.
 *
 * <p>Uses what {@code statistics} shares at its root, and what that may use; {@code statistics.milestone}, {@code
 * statistics.export}.
 */
package vn.lienthong.hub.statistics.indicator;
