package vn.lienthong.hub.statistics;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Against what "on time" is judged. */
enum OnTimeRule {
    CURRENT("Judged against the current appointment: the one on the slip, else the computed due time,"
            + " replaced by every new appointment, even by one that breaks the rule of re-appointment."),
    ORIGINAL("Judged against the original appointment: the one on the slip, else"
            + " the computed due time; new appointments do not count.");

    private final String meaning;

    OnTimeRule(String meaning) {
        this.meaning = meaning;
    }

    static Optional<OnTimeRule> ofName(String name) {
        return Stream.of(values()).filter(rule -> rule.lowerCase().equals(name)).findFirst();
    }

    /** As in requests and answers. */
    String lowerCase() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A sentence for those who read the number. */
    String meaning() {
        return meaning;
    }
}
