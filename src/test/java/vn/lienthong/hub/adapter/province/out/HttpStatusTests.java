package vn.lienthong.hub.adapter.province.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.partner.PartnerAnswer;

class HttpStatusTests {

    private static final Answer ERROR = new Answer("7", "", null, false);

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 404, 405, 407, 408, 410, 429, 500, 502, 503, 504})
    void isUnreachableWhereTheContentIsNotToBlame(int status) {
        assertThat(outcome(raw(status), null)).isInstanceOf(Outcome.Unreachable.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 406, 409, 413, 415, 422})
    void isRefusedWhereTheContentIsToBlame(int status) {
        assertThat(outcome(raw(status), null)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void letsTheBodyDecideWith200AndWithABlamedContent() {
        assertThatCode(() -> HttpStatus.check(raw(200), null)).doesNotThrowAnyException();
        assertThatCode(() -> HttpStatus.check(raw(400), ERROR)).doesNotThrowAnyException();
    }

    @Test
    void keepsHowLongThePartnerAsksToWait() {
        Outcome outcome = outcome(new PartnerAnswer(503, Duration.ofSeconds(45), new byte[0]), null);
        assertThat(outcome).isEqualTo(new Outcome.Unreachable("HTTP 503", Duration.ofSeconds(45)));
    }

    private static Outcome outcome(PartnerAnswer raw, Answer answer) {
        return catchThrowableOfType(NotDelivered.class, () -> HttpStatus.check(raw, answer))
                .outcome();
    }

    private static PartnerAnswer raw(int status) {
        return new PartnerAnswer(status, null, new byte[0]);
    }
}
