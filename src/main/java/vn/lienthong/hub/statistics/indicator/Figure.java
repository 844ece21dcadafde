package vn.lienthong.hub.statistics.indicator;

/**
 * A number of an indicator: of the dossiers that fulfil a condition.
 *
 * @param occasion when it counts, where numbers are taken apart by months
 * @param condition over the columns of {@link ToldSql}
 * @param value what is added up; null: the dossiers are counted, and can be listed
 */
record Figure(String name, Occasion occasion, String condition, String value) {

    /** What puts a dossier into a month; also the name of the column that says so. */
    enum Occasion {
        /** Its reception, or the period's beginning if it came before. */
        CAME,
        /** Its finish, or the period's end if it was in progress then. */
        STOOD
    }

    static Figure came(String name, String condition) {
        return new Figure(name, Occasion.CAME, condition, null);
    }

    static Figure stood(String name, String condition) {
        return new Figure(name, Occasion.STOOD, condition, null);
    }

    static Figure sum(String name, String condition, String value) {
        return new Figure(name, Occasion.STOOD, condition, value);
    }

    /** Occasion and condition. */
    String where() {
        return occasion.name().toLowerCase(java.util.Locale.ROOT) + " and (" + condition + ")";
    }

    String sql() {
        return value == null
                ? "count(*) filter (where %s)".formatted(where())
                : "coalesce(sum(%s) filter (where %s), 0)".formatted(value, where());
    }
}
