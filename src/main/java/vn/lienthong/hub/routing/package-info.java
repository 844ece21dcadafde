/**
 * Who must hear what: a pure function from a change of a dossier to the partners that must be told.
 *
 * <p>Knows no database and no clock. Uses {@code event}, {@code unit}, {@code partner}.
 *
 * <p>Decisions: the system that works on a dossier (that of the competent unit, of the unit that just lost it, of the
 * unit that a step leads to) hears everything that others say, but for what happens in the post on the way home; the
 * system of the desk that took it in hears what it must be able to tell the citizen; the post hears of results of dossiers
 * that came by post; who brings notices hears what the citizen waits for; the province hears everything. Nobody hears what
 * it said itself, and nobody hears of a dossier that is UNKNOWN. A unit that has ended is stood for by the system of its
 * successor for the dossier's field, by its own where that has none; only who loses a dossier hears so all the same. Where
 * several systems share a unit, that one works on a
 * dossier which takes its field at its date of reception (since 2025 two ministries do the work of one); the date is the
 * one after everything known, so that a correction can move a dossier, and the new system is told of it as of one that it
 * never had. A partner without a connection is never called: it asks.
 */
package vn.lienthong.hub.routing;
