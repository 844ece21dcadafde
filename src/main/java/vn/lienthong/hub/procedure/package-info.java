/**
 * The catalogue of administrative procedures: fields, stages and terms, versioned by effective date.
 *
 * <p>Owns the catalogue and its import, the import of working calendars and the public calculations over both (deadline
 * preview). Uses {@code deadline}, {@code fault}.
 */
package vn.lienthong.hub.procedure;
