/**
 * Forms II.06a and II.06b of the reports on administrative procedures, and the dossiers behind each of their numbers.
 *
 * <p>{@code CountedForm} counts and lists; everything else here asks, adds up, names and draws. Every question has one
 * moment, fixed before anything is read ({@code knownAt}), and one scope: the units at which dossiers count for this
 * caller. A list comes in pages, or whole as a file ({@code statistics.export}).
 *
 * <p><b>The layout is data.</b> A form belongs to a circular that will be replaced: titles, headings, the numbers of
 * columns, widths and sums stand in {@code forms/*.json}, each file with the first day on which a period may end that is
 * reported so. The number and date of the circular that the files name are believed, not confirmed.
 *
 * <p><b>Rows of 06b</b> are the units directly below the one asked for, by the tree of the period's last day (or of today,
 * by the units of now). What counts at the unit itself has a row of its own; so has a unit that stood below it earlier in
 * the period only. A cell's dossiers are asked for by the row, not by the unit of the row, which may have had others.
 *
 * <p><b>A unit that did not exist</b> in the period is a problem that says when it did, unless dossiers count at it all the
 * same because nobody handed them over: then hiding them would be worse.
 *
 * <p><b>Policies.</b> SUBTRACT compares with the current appointment. For the other two the texts leave open what an
 * appointment given after a pause does; here it holds, and only pauses after it act upon it.
 *
 * <p><b>XLSX</b> by Apache POI's streaming workbook: of the kept libraries it alone writes formulas together with their
 * values, and keeps neither rows nor sheet in memory. <b>CSV</b> has line feeds, no byte order mark and no total; a name
 * that a spreadsheet would take for a formula gets an apostrophe before it.
 *
 * <p>Uses the root of {@code statistics}, its {@code milestone} and {@code export}, {@code dossier}, {@code event}, {@code procedure}, {@code unit}, {@code
 * deadline}, {@code security}, {@code fault}.
 */
package vn.lienthong.hub.statistics.form;
