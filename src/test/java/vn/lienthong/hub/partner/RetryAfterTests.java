package vn.lienthong.hub.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTests {

    private final RetryAfter retryAfter =
            new RetryAfter(Clock.fixed(Instant.parse("2026-10-08T02:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({"45, 45", "'Thu, 08 Oct 2026 02:01:00 GMT', 60", "'Thu, 08 Oct 2026 01:00:00 GMT', 0"})
    void readsSecondsOrADate(String header, long seconds) {
        assertThat(retryAfter.of(header)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"soon", "-3", "99999999999"})
    void ignoresWhatSaysNothing(String header) {
        assertThat(retryAfter.of(header)).isNull();
    }
}
