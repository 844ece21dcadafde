package vn.lienthong.hub.statistics.form;

/**
 * Which part of a list.
 *
 * @param after id of the last dossier of the page before; 0 for the first page
 * @param limit how many at most
 */
record FormPage(long after, int limit) {

    /** The same, and one more, if there is one: then there is another page. */
    FormPage andOneMore() {
        return new FormPage(after, limit + 1);
    }
}
