package vn.lienthong.hub.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeOpeningTests {

    @ParameterizedTest
    @CsvSource({
        "2026-10-08T06:59:59+07:00, 2026-10-08T07:00:00+07:00",
        "2026-10-08T07:00:00+07:00, 2026-10-08T07:00:00+07:00",
        "2026-10-08T11:29:59+07:00, 2026-10-08T11:29:59+07:00",
        "2026-10-08T11:30:00+07:00, 2026-10-08T13:30:00+07:00",
        "2026-10-08T16:59:59+07:00, 2026-10-08T16:59:59+07:00",
        "2026-10-08T17:00:00+07:00, 2026-10-09T07:00:00+07:00",
        "2026-10-10T09:00:00+07:00, 2026-10-12T07:00:00+07:00",
        "2026-11-23T18:00:00+07:00, 2026-11-25T07:00:00+07:00",
        "2026-08-22T03:00:00Z, 2026-08-22T10:00:00+07:00"
    })
    void opensAtTheNextOfficeHour(OffsetDateTime from, OffsetDateTime opening) {
        assertThat(OfficeOpening.next(TestCalendars.nation(), from.toInstant())).isEqualTo(opening.toInstant());
    }

    @Test
    void saysSoWhereTheCalendarEnds() {
        assertThatThrownBy(() -> OfficeOpening.next(TestCalendars.nation(), Instant.parse("2031-01-01T00:00:00Z")))
                .isInstanceOf(CalendarUnknownException.class);
    }
}
