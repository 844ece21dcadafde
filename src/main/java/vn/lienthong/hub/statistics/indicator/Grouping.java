package vn.lienthong.hub.statistics.indicator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By what a number can be taken apart, each with its column in {@link ToldSql}. */
enum Grouping {
    /** The unit at which a dossier counts. */
    UNIT("counted_at"),
    /** The field of its procedure. */
    FIELD("field_code"),
    PROCEDURE("procedure_code"),
    /** The stage in which it ended or stands. */
    STAGE("stage"),
    /** In which what is counted happened. */
    MONTH("month"),
    CHANNEL("channel");

    private final String column;

    Grouping(String column) {
        this.column = column;
    }

    static Optional<Grouping> ofName(String name) {
        return Stream.of(values())
                .filter(group -> group.lowerCase().equals(name))
                .findFirst();
    }

    /** As in requests and answers; null for none. */
    static String text(List<Grouping> groupings) {
        return groupings.isEmpty()
                ? null
                : groupings.stream().map(Grouping::lowerCase).collect(Collectors.joining(","));
    }

    /** As in requests and answers. */
    String lowerCase() {
        return name().toLowerCase(Locale.ROOT);
    }

    String column() {
        return column;
    }
}
