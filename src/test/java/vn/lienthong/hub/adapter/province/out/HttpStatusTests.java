package vn.lienthong.hub.adapter.province.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.hub.delivery.Outcome;

class HttpStatusTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-08T02:00:00Z"), ZoneOffset.UTC);
    private static final Answer ERROR = new Answer("7", "", null, false);

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 404, 405, 407, 408, 410, 429, 500, 502, 503, 504})
    void isUnreachableWhereTheContentIsNotToBlame(int status) {
        assertThat(outcome(status, null, null)).isInstanceOf(Outcome.Unreachable.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 406, 409, 413, 415, 422})
    void isRefusedWhereTheContentIsToBlame(int status) {
        assertThat(outcome(status, null, null)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void letsTheBodyDecideWith200AndWithABlamedContent() {
        assertThatCode(() -> HttpStatus.check(raw(200, null), null, CLOCK)).doesNotThrowAnyException();
        assertThatCode(() -> HttpStatus.check(raw(400, null), ERROR, CLOCK)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"45, 45", "'Thu, 08 Oct 2026 02:01:00 GMT', 60"})
    void readsRetryAfterAsSecondsOrAsADate(String header, long seconds) {
        assertThat(((Outcome.Unreachable) outcome(503, header, null)).retryAfter())
                .isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-3", "99999999999", "Thu, 08 Oct 2026 01:00:00 GMT"})
    void ignoresARetryAfterThatSaysNothing(String header) {
        assertThat(((Outcome.Unreachable) outcome(503, header, null)).retryAfter())
                .isNull();
    }

    private static Outcome outcome(int status, String retryAfter, Answer answer) {
        return catchThrowableOfType(NotDelivered.class, () -> HttpStatus.check(raw(status, retryAfter), answer, CLOCK))
                .outcome();
    }

    private static Wire.Raw raw(int status, String retryAfter) {
        return new Wire.Raw(status, retryAfter, new byte[0]);
    }
}
