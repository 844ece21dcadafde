package vn.lienthong.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.delivery.Outcome.Unreachable.Sign;
import vn.lienthong.hub.partner.NoAnswerException;
import vn.lienthong.hub.partner.PartnerAnswer;

class NotTakenTests {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void tooManyCallsMeansSlower() {
        assertThat(NotTaken.of(new PartnerAnswer(429, MINUTE, new byte[0]), "status 429"))
                .isEqualTo(new Outcome.Unreachable("status 429", MINUTE, Sign.BUSY));
    }

    @Test
    void goneMeansForGood() {
        assertThat(NotTaken.of(new NoAnswerException("no", new PartnerAnswer(410, null, new byte[0]))))
                .isEqualTo(new Outcome.Unreachable("no", null, Sign.GONE));
    }

    @Test
    void everythingElseIsTriedAgain() {
        assertThat(NotTaken.of(new PartnerAnswer(503, MINUTE, new byte[0]), "status 503"))
                .isEqualTo(new Outcome.Unreachable("status 503", MINUTE));
        assertThat(NotTaken.of(new NoAnswerException("timed out"))).isEqualTo(new Outcome.Unreachable("timed out"));
    }
}
