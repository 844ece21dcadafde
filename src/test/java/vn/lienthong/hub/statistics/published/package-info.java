/**
 * Figures that places have published of themselves, as ledgers of invented dossiers that give them: a district's year 2018,
 * a district's months of 2017, a province's year 2019. What was published and what is invented stands at each ({@link
 * vn.lienthong.hub.statistics.published.PublishedFigures}).
 *
 * <p>The ledgers are made by a seed and say of each dossier everything, one dossier after the other, as a place hands in
 * its past. They know the working days of those years by a list of their own, not from the hub, so that hub and ledger
 * cannot be wrong together.
 */
package vn.lienthong.hub.statistics.published;
