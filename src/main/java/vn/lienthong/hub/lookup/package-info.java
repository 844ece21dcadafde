/**
 * Read-only answers about dossiers, the public one among them. No answer of its own holds personal data: it is made of
 * what the history keeps for ever, and that holds none. Adapters alone are given whole facts ({@link
 * vn.lienthong.hub.lookup.FactsOfOthers}) and whole dossiers ({@link
 * vn.lienthong.hub.lookup.PartnerDossiers}, for partners that ask instead of being told): what a delivery would have
 * carried, to those who are party to them.
 *
 * <p>A caller sees a dossier if its partner is party to it ({@link vn.lienthong.hub.partner.Party}), an operator sees
 * all. What a caller may not see is answered as if it did not exist. The look-up of one dossier asks {@code Party}, the
 * list asks the database the same question; a test compares the two.
 *
 * <p>Names: a code of national shape means one dossier everywhere; any other belongs to a system, and several systems may
 * use the same. A name that is asked for is compared as NFC, as it was taken in.
 *
 * <p>The entity tag of a dossier is that of its representation, not only of its row's version: {@code overdue} changes
 * with the clock, names of procedures and computed due times with the catalogue and the calendars.
 *
 * <p>The dispute sheet ({@link vn.lienthong.hub.lookup.ExplanationController}) tells a dossier as known at a moment, by the
 * facts recorded by then and by the units, procedures and calendars known then. Who asks waits a moment for what is being
 * accepted for that dossier ({@link vn.lienthong.hub.dossier.PastFacts}), so the answer to the same question stays the same
 * byte for byte, over a merge as well. It is called by the code that was asked for, and bears none that came later.
 *
 * <p>{@code dueWithin} counts office time by the calendar of the competent unit, up to the moment at which more would have
 * passed: what is due at night is due within the hours of the day before.
 *
 * <p>Uses {@code dossier}, {@code delivery}, {@code procedure}, {@code unit}, {@code partner}, {@code security},
 * {@code fault}.
 */
package vn.lienthong.hub.lookup;
