/**
 * The catalogue of administrative procedures: fields, stages and terms, versioned by effective date.
 *
 * <p>Owns the catalogue and its import, the import of working calendars and the public calculations over both (deadline
 * preview, explained appointment). A version that is imported again with other content gets a new revision; everything
 * stays in the tables, so that {@link vn.lienthong.hub.procedure.Catalogue#asKnown} tells what was known at a moment.
 * What starts a clock is data of the procedure; terms of any units are compared by the clock itself, so that a committed
 * term is never longer than the law's. {@link vn.lienthong.hub.procedure.StageClock} is public: the dossiers reckon with
 * it, too.
 *
 * <p>Calendars come as NDJSON or as iCalendar. A file of events does not say that it is complete, so an iCalendar file
 * replaces only the years that its sender names, and must hold every day that is in force there, or name it as
 * withdrawn. A line of NDJSON says a whole year by its form, and may drop days.
 *
 * <p>Uses {@code deadline}, {@code fault} and, other than first drawn, {@code unit}: a calendar holds for a unit and those
 * below it, so its import must know the units, and the preview the calendar of one; both packages import in the form
 * that {@code unit} owns.
 */
package vn.lienthong.hub.procedure;
