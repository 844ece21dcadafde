/**
 * Administrative units: a tree that changes with time. A unit has periods of validity and successors; nothing is
 * renamed in place.
 *
 * <p>Owns the unit tables, their import, their list, and the rule which unit a code meant on a day
 * ({@link vn.lienthong.hub.unit.Succession}). Uses {@code fault}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A unit is a row of periods. A line with a known code and first day is a new version of that period, with another
 *       first day a period of its own; the one before ends the day before, or earlier. So a commune that changes hands on
 *       1 July 2025 keeps its code and its past. Rows are only added; the highest version of a period holds.
 *   <li>Two trees are asked for. <em>As of a day</em> ({@link vn.lienthong.hub.unit.Units#at}), and over all time, by the
 *       latest period of each unit. In both an ended unit stays where it last hung, because dossiers are still counted
 *       there; only the question whether a unit exists goes by the day.
 *   <li>A code means its unit before and while that exists, then the successor for the field of the procedure, and so on.
 *       Of successors one that names the field goes before one that names none; if none or several fit, the code means
 *       itself, and that it is not clear is said.
 *   <li>An import is refused if on any day a unit would stand below one that does not exist, or above itself, or end
 *       without its successors being there on the day after: also where the file only ends a unit and forgets those
 *       below it.
 *   <li>What was known at a moment is a state of its own ({@link vn.lienthong.hub.unit.Units#asKnown}): the rows known by
 *       then, of each period the highest version among them, and the day of that moment as today. It never changes, so a
 *       report as known then comes out the same for ever. Every version stays in memory, as a province has few; a past
 *       state is made when it is first asked for.
 *   <li>"Now" is the day in Vietnam by the hub's clock, not the latest import: a file may say in June what holds from
 *       July.
 * </ul>
 *
 * <p>The form of the hub's imports is owned here too, as units are the first thing that anybody imports:
 * {@link vn.lienthong.hub.unit.ImportFile} (NDJSON in, every fault with its line), {@link
 * vn.lienthong.hub.unit.CheckedJson} (reading without guessing), {@link vn.lienthong.hub.unit.ImportSummary} and {@link
 * vn.lienthong.hub.unit.TableSnapshot} (a table in memory that follows the imports of other nodes), {@link
 * vn.lienthong.hub.unit.TableHistory} (such a table as it stood at any moment) and {@link
 * vn.lienthong.hub.unit.Imported} (when it last changed). {@code procedure} imports in the same form.
 */
package vn.lienthong.hub.unit;
