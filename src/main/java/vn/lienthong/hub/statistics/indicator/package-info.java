/**
 * Indicators that are not counted from the milestones.
 *
 * <p><b>Early warning</b> ({@code due-soon}): dossiers in progress by the office time that is left until they are late, by
 * the calendar of each competent unit. It is of now alone, because it is the number that an office can still change, so it
 * knows no past moment. It reads the rows of open dossiers ({@link vn.lienthong.hub.dossier.OpenDossiers}), not the
 * milestones: those tell days, and here hours matter. The stage of a dossier stands in no row, so that accepting a fact
 * does not pay for it: by stage, the dossiers that are overdue or due soon are folded, and no others.
 *
 * <p>Uses what {@code statistics} shares at its root, and what that may use.
 */
package vn.lienthong.hub.statistics.indicator;
