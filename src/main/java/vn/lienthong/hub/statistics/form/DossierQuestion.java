package vn.lienthong.hub.statistics.form;

/**
 * Which dossiers are asked for.
 *
 * @param row a field of 06a, a unit of 06b; null for all
 * @param after id of the last one of the page before; 0 for the first page
 */
record DossierQuestion(FormQuestion question, String row, FormColumn column, long after, int limit) {}
