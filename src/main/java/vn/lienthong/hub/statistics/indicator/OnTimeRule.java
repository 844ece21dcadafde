package vn.lienthong.hub.statistics.indicator;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Against what "on time" is judged. */
enum OnTimeRule {
    CURRENT("Judged against the current appointment: the one on the slip, else the computed due time,"
            + " replaced by every new appointment, even by one that breaks the rule of re-appointment."),
    ORIGINAL("Judged against the original appointment: the one on the slip, else"
            + " the computed due time; new appointments do not count."),
    PORTAL(
            "Judged by the national portal's indicator 2.1 (QĐ 766/2022): against the current appointment, where nobody gave"
                    + " one against the longest time that the law allows. The finish is the time of completed, else returned, else"
                    + " stopped, else withdrawn. An open supplement request freezes the finish; more than one without a final"
                    + " state is late. What waits for the citizen is late if it was late when it began to wait. Only dossiers that"
                    + " were received are counted, not those refused before. score = 20 x on time / (received + carriedOver), on"
                    + " time in the sense of this rule: early, onTime and inTime."),
    RECORDED("Judged against the current appointment by when the finish was typed in, if that was later than the finish"
            + " itself. lateInSoftwareOnly are on time by when it happened and late by when it was typed in; the delay of"
            + " recording is the time between both.");

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
