package vn.lienthong.hub.delivery.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.hub.delivery.lane.Signs.NOW;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.delivery.Outcome.Unreachable.Sign;

class HoldTests {

    private static final Outcome TAKEN = new Outcome.Delivered();
    private static final Outcome GONE = new Outcome.Unreachable("status 410", null, Sign.GONE);

    private static Outcome busy(Duration retryAfter) {
        return new Outcome.Unreachable("status 429", retryAfter, Sign.BUSY);
    }

    private static Hold after(Hold hold, Outcome... outcomes) {
        return hold.after(Signs.of(outcomes), Signs.BACKOFF, NOW);
    }

    @Test
    void holdsAsLongAsThePartnerAsksWhateverItsStatus() {
        assertThat(after(Hold.NONE, busy(Duration.ofSeconds(30))).notBefore()).isEqualTo(NOW.plusSeconds(30));
        Hold down = after(Hold.NONE, new Outcome.Unreachable("status 503", Duration.ofSeconds(40)));
        assertThat(down.holds(NOW.plusSeconds(39))).isTrue();
        assertThat(down.holds(NOW.plusSeconds(40))).isFalse();
    }

    @Test
    void holdsTheLongestOfWhatItAsked() {
        Hold asked = after(Hold.NONE, busy(Duration.ofSeconds(30)), busy(Duration.ofSeconds(10)));
        assertThat(after(asked, busy(Duration.ofSeconds(5)), TAKEN).notBefore()).isEqualTo(NOW.plusSeconds(30));
    }

    @Test
    void waitsByItselfIfThePartnerDoesNotSayHowLong() {
        Hold third = after(new Hold(null, 9, 0), busy(null));
        assertThat(third.notBefore()).isBetween(NOW, NOW.plus(Duration.ofMinutes(10)));
        assertThat(third.busy()).isEqualTo(10);
    }

    @Test
    void holdsNothingForAFailureThatAsksForNothing() {
        assertThat(after(Hold.NONE, new Outcome.Unreachable("timed out"))).isEqualTo(Hold.NONE);
    }

    @Test
    void countsHowOftenInARowTheAddressWasGone() {
        assertThat(after(new Hold(null, 0, 2), GONE, GONE).gone()).isEqualTo(4);
        assertThat(after(new Hold(null, 0, 2), GONE, new Outcome.Unreachable("timed out"))
                        .gone())
                .isEqualTo(3);
        assertThat(after(new Hold(null, 0, 2), TAKEN).gone()).isZero();
        assertThat(after(new Hold(null, 0, 2), GONE, busy(Duration.ZERO)).gone())
                .isZero();
        assertThat(after(new Hold(null, 0, 2), TAKEN, GONE).gone()).isEqualTo(1);
    }
}
