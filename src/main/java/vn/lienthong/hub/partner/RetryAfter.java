package vn.lienthong.hub.partner;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The header {@code Retry-After} (RFC 9110, 10.2.3): seconds, or a date. */
final class RetryAfter {

    private static final int MAX_DIGITS = 9;
    private static final DateTimeFormatter DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT);

    private final Clock clock;

    RetryAfter(Clock clock) {
        this.clock = clock;
    }

    /** @return null if the header is missing or is neither; never negative */
    Duration of(String header) {
        if (header == null) {
            return null;
        }
        String text = header.trim();
        if (text.matches("\\d{1," + MAX_DIGITS + "}")) {
            return Duration.ofSeconds(Long.parseLong(text));
        }
        try {
            Duration wait = Duration.between(
                    clock.instant(), ZonedDateTime.parse(text, DATE).toInstant());
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
