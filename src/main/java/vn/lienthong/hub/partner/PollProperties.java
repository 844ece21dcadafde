package vn.lienthong.hub.partner;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code hub.partners.<id>.poll}: how to poll a partner.
 *
 * @param every 60 s: a citizen who asks at the desk is told what was typed in a minute ago
 * @param overlap 10 min: more than clocks of vendors differ and their slowest transaction lasts; rows read twice are
 *     the same facts
 * @param backfillFrom no default: how far back the hub's history begins is the operator's decision
 * @param pageSize 50: what vendors' own screens ask for, and small enough to be answered within the timeout
 */
record PollProperties(
        @DefaultValue("60s") @DurationMin(millis = 100) Duration every,
        @DefaultValue("10m") @DurationMin Duration overlap,

        @NotNull(
                message =
                        "is missing: a time with offset from which the first poll reads, as 2026-01-01T00:00:00+07:00")
        OffsetDateTime backfillFrom,

        @DefaultValue("50") @Min(1) @Max(1000) int pageSize) {

    Partner.Poll toPoll() {
        return new Partner.Poll(every, overlap, backfillFrom.toInstant(), pageSize);
    }
}
