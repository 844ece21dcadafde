package vn.lienthong.hub.statistics.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.hub.statistics.milestone.FoldedDossiers.at;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.deadline.Pause;

/** Days of October 2026; the clock started on the 5th at 09:00. */
class OverdueDaysTests {

    private static final Days FOR_EVER = new Days(LocalDate.of(2026, 10, 5), null);

    @Test
    void isOverdueFromTheEndOfTheDayOnWhichItWasDue() {
        assertThat(overdue("09T17:00", FOR_EVER)).containsExactly(days(9, null));
        assertThat(overdue("09T23:59", FOR_EVER)).containsExactly(days(9, null));
    }

    @Test
    void isNotOverdueAtTheVeryMomentAtWhichItIsDue() {
        assertThat(overdue("10T00:00", FOR_EVER)).containsExactly(days(10, null));
    }

    @Test
    void isNeverOverdueWithoutADueTimeNorOutsideItsDays() {
        assertThat(overdue(null, FOR_EVER)).isEmpty();
        assertThat(overdue("09T17:00", null)).isEmpty();
        assertThat(overdue("09T17:00", days(5, 9))).isEmpty();
        assertThat(overdue("09T17:00", days(5, 11))).containsExactly(days(9, 11));
        assertThat(overdue("06T17:00", days(8, 11))).containsExactly(days(8, 11));
    }

    @Test
    void isOverdueLaterByAsLongAsTheClockStood() {
        assertThat(overdue("09T17:00", FOR_EVER, new Pause(at("06T08:00"), at("08T08:00"))))
                .containsExactly(days(11, null));
    }

    @Test
    void isNotOverdueWhileTheClockStands() {
        assertThat(overdue("07T17:00", FOR_EVER, new Pause(at("09T08:00"), null)))
                .containsExactly(days(7, 9));
        assertThat(overdue("07T17:00", FOR_EVER, new Pause(at("09T08:00"), at("12T08:00"))))
                .containsExactly(days(7, 9), days(12, null));
    }

    @Test
    void aPauseThatBeginsOrEndsAtTheEndOfADayDoesNotYet() {
        assertThat(overdue("07T17:00", FOR_EVER, new Pause(at("09T00:00"), at("12T00:00"))))
                .as("at the end of the 8th it runs, at the end of the 11th it stands")
                .containsExactly(days(7, 9), days(12, null));
    }

    @Test
    void pausesBeforeTheStartOfTheClockDoNotCount() {
        assertThat(overdue("09T17:00", FOR_EVER, new Pause(at("01T08:00"), at("04T08:00"))))
                .containsExactly(days(9, null));
    }

    private static List<Days> overdue(String due, Days days, Pause... pauses) {
        return new OverdueDays(at("05T09:00"), at(due), List.of(pauses)).within(days);
    }

    private static Days days(int from, Integer until) {
        return new Days(LocalDate.of(2026, 10, from), until == null ? null : LocalDate.of(2026, 10, until));
    }
}
