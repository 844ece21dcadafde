package vn.lienthong.hub.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.hub.deadline.Term;
import vn.lienthong.hub.deadline.TermUnit;

class TermComparisonTests {

    @ParameterizedTest
    @CsvSource({
        "23, WORKING_DAYS,  50, WORKING_DAYS,  false",
        "6,  WORKING_DAYS,  5,  WORKING_DAYS,  true",
        "7,  CALENDAR_DAYS, 5,  WORKING_DAYS,  false",
        "6,  CALENDAR_DAYS, 4,  WORKING_DAYS,  true",
        "5,  WORKING_DAYS,  7,  CALENDAR_DAYS, false",
        "6,  WORKING_DAYS,  7,  CALENDAR_DAYS, true",
        "8,  WORKING_HOURS, 0,  SAME_DAY,      false",
        "9,  WORKING_HOURS, 0,  SAME_DAY,      true",
        "1,  WORKING_DAYS,  0,  SAME_DAY,      true",
        "0,  SAME_DAY,      1,  WORKING_DAYS,  false",
        "16, WORKING_HOURS, 1,  WORKING_DAYS,  false",
        "17, WORKING_HOURS, 1,  WORKING_DAYS,  true"
    })
    void comparesByTheClock(int value, TermUnit unit, int other, TermUnit otherUnit, boolean longer) {
        assertThat(TermComparison.isLonger(new Term(value, unit), new Term(other, otherUnit)))
                .isEqualTo(longer);
    }
}
