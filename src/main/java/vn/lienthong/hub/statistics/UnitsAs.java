package vn.lienthong.hub.statistics;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** By which units a dossier is counted, since units end and hand over their work. */
public enum UnitsAs {
    THEN("Units are as of then: a dossier counts at the unit that was competent, which may have ended since, and below"
            + " the units that stood above it on that day."),
    NOW("Units are as of now: a dossier counts at the unit that has taken over the work of the one that was competent,"
            + " in the field of the procedure, and below the units that stand above it today.");

    private final String meaning;

    UnitsAs(String meaning) {
        this.meaning = meaning;
    }

    public static Optional<UnitsAs> ofName(String name) {
        return Stream.of(values()).filter(as -> as.lowerCase().equals(name)).findFirst();
    }

    /** As in requests and answers. */
    public String lowerCase() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A sentence for those who read the number. */
    public String meaning() {
        return meaning;
    }
}
