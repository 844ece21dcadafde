/**
 * Who must hear what: a pure function from a change of a dossier to the partners that must be told.
 *
 * <p>Knows no database and no clock. Uses {@code event}, {@code procedure}, {@code unit}, {@code partner}.
 */
package vn.lienthong.hub.routing;
