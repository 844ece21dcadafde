package vn.lienthong.hub.statistics.form;

/** The forms. */
enum FormKind {
    /** Of one unit: a row a field. */
    BY_FIELD("II.06a", "06a", "field"),
    /** Of many units: a row for each unit directly below, and one for the unit itself. */
    BY_UNIT("II.06b", "06b", "unit");

    private final String form;
    private final String path;
    private final String row;

    FormKind(String form, String path, String row) {
        this.form = form;
        this.path = path;
        this.row = row;
    }

    /** As its layout calls it. */
    String form() {
        return form;
    }

    /** As addresses call it. */
    String path() {
        return path;
    }

    /** What its rows are, as its columns in CSV call it. */
    String row() {
        return row;
    }

    /** How the drill-down is asked for one row. */
    String rowParameter() {
        return this == BY_FIELD ? "field" : "row";
    }
}
