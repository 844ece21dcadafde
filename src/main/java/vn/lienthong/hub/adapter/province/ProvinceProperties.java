package vn.lienthong.hub.adapter.province;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of the dialect, the same for every partner of the kind ({@code hub.province.*}).
 *
 * @param sessionLifetime how long a session that a partner opened here is good; half an hour, as the portal's own are,
 *     so that a partner's client that was written for the portal behaves as it does there
 * @param maxBody the longest body read from a partner; 4 MB hold 500 records with long lists and still fit the heap
 *     several times
 * @param maxAnswer the longest answer read from a partner; real ones have some hundred bytes, 256 KB leave room for a
 *     {@code result} that repeats what was sent
 */
@Validated
@ConfigurationProperties("hub.province")
public record ProvinceProperties(
        @DefaultValue("30m") @NotNull @DurationMin(seconds = 10)
        Duration sessionLifetime,

        @DefaultValue("4MB") @NotNull DataSize maxBody,
        @DefaultValue("256KB") @NotNull DataSize maxAnswer) {}
