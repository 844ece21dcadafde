package vn.lienthong.hub.security;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code hub.security.public-rate}: how often one address may look up without a token, on one node.
 *
 * @param requests 60 in one {@code per}: a desk with a bar-code scanner asks less than once a second, and who guesses
 *     codes needs days for one agency's day
 * @param per 1 min; unused requests add up to {@code requests} at most
 * @param addresses 100,000 addresses are remembered, some 20 MB at most; the one unseen longest is forgotten first
 */
record PublicRateProperties(
        @DefaultValue("60") @Min(1) @Max(1_000_000) int requests,
        @DefaultValue("1m") @DurationMin(millis = 1) Duration per,
        @DefaultValue("100000") @Min(1) int addresses) {}
