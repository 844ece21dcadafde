package vn.lienthong.hub.statistics.indicator;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** By what the early warning can be taken apart. */
enum DueSoonGroup {
    /** The competent unit. */
    UNIT,
    FIELD,
    PROCEDURE,
    /** The role of the stage that is open; of several the one that began first. */
    STAGE;

    static Optional<DueSoonGroup> ofName(String name) {
        return Stream.of(values())
                .filter(group -> group.lowerCase().equals(name))
                .findFirst();
    }

    /** As in requests and answers. */
    String lowerCase() {
        return name().toLowerCase(Locale.ROOT);
    }
}
