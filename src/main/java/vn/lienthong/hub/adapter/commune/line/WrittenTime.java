package vn.lienthong.hub.adapter.commune.line;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import vn.lienthong.hub.event.VietnamTime;

/** Times as people write them: day first, in Vietnam's time; or RFC 3339 with an offset. */
final class WrittenTime {

    private static final List<DateTimeFormatter> FORMS =
            List.of(form("d/M/uuuu H:mm[:ss]"), form("H:mm[:ss] d/M/uuuu"));

    private WrittenTime() {}

    /** @return empty if it is none, or lacks the hour */
    static Optional<Instant> of(String text) {
        String written = text.trim().replaceAll("\\s+", " ");
        for (DateTimeFormatter form : FORMS) {
            try {
                return Optional.of(LocalDateTime.parse(written, form).toInstant(VietnamTime.OFFSET));
            } catch (DateTimeException e) {
                // The next form may fit.
                continue;
            }
        }
        try {
            return Optional.of(OffsetDateTime.parse(written).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .appendPattern(pattern)
                .toFormatter(java.util.Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
