package vn.lienthong.hub.statistics.form;

/**
 * Which dossiers are asked for.
 *
 * @param row a field of 06a, a unit of 06b; null for all
 * @param page null for the whole list
 */
record DossierQuestion(FormQuestion question, String row, FormColumn column, FormPage page) {}
