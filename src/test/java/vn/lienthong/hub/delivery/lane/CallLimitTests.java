package vn.lienthong.hub.delivery.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.hub.delivery.lane.Signs.NOW;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.delivery.Outcome.Unreachable.Sign;

class CallLimitTests {

    private static final int MOST = 16;
    private static final Outcome TAKEN = new Outcome.Delivered();
    private static final Outcome TIMED_OUT = new Outcome.Unreachable("timed out");

    static Stream<Outcome> troubles() {
        return Stream.of(
                new Outcome.Unreachable("status 429", null, Sign.BUSY),
                new Outcome.Unreachable("status 503", null),
                TIMED_OUT);
    }

    @Test
    void beginsWithAsManyAsTheConnectionAllows() {
        assertThat(CallLimit.NONE.of(MOST)).isEqualTo(MOST);
        assertThat(CallLimit.NONE.after(Signs.of(TAKEN), MOST, NOW)).isEqualTo(CallLimit.NONE);
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void isHalvedByTrouble(Outcome trouble) {
        assertThat(CallLimit.NONE.after(Signs.of(TAKEN, trouble), MOST, NOW).of(MOST))
                .isEqualTo(MOST / 2);
    }

    @Test
    void isHalvedOnceForCallsThatRanSideBySide() {
        CallLimit halved = CallLimit.NONE.after(Signs.of(TIMED_OUT, TIMED_OUT, TIMED_OUT), MOST, NOW);
        assertThat(halved.of(MOST)).isEqualTo(MOST / 2);
        assertThat(halved.after(Signs.of(TIMED_OUT), MOST, NOW).of(MOST)).isEqualTo(MOST / 2);
        assertThat(halved.after(Signs.began(NOW.plusMillis(1), TIMED_OUT), MOST, NOW)
                        .of(MOST))
                .isEqualTo(MOST / 4);
    }

    @Test
    void isNeverLessThanOne() {
        CallLimit limit = CallLimit.NONE;
        for (int each = 1; each <= 20; each++) {
            limit = limit.after(Signs.began(NOW.plusSeconds(each), TIMED_OUT), MOST, NOW.plusSeconds(each));
        }
        assertThat(limit.of(MOST)).isEqualTo(1);
    }

    @Test
    void growsByOneForEachRoundOfCallsThatWentWellAndNoFurtherThanTheConnectionAllows() {
        CallLimit limit = new CallLimit(4.0, NOW);
        assertThat(limit.after(Signs.of(Signs.times(4, TAKEN)), MOST, NOW).of(MOST))
                .isEqualTo(5);
        for (int each = 1; each <= 200; each++) {
            limit = limit.after(Signs.of(TAKEN), MOST, NOW);
            assertThat(limit.of(MOST)).isLessThanOrEqualTo(MOST);
        }
        assertThat(limit.calls()).as("nothing more to write with every answer").isNull();
    }

    @Test
    void aConnectionThatAllowsFewerNowHolds() {
        assertThat(new CallLimit(12.0, NOW).of(3)).isEqualTo(3);
    }

    @Test
    void aPartnerThatComesBackBeginsWithOne() {
        assertThat(CallLimit.NONE.fromOne(MOST).of(MOST)).isEqualTo(1);
        assertThat(CallLimit.NONE.fromOne(1)).isEqualTo(CallLimit.NONE);
    }
}
