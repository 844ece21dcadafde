package vn.lienthong.hub.statistics.form;

/**
 * Which part of a list.
 *
 * @param after id of the last dossier of the page before; 0 for the first page
 * @param limit how many at most
 */
public record FormPage(long after, int limit) {}
