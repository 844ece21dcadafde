package vn.lienthong.hub.statistics.export;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * {@code hub.exports}: what whole lists may take from those who send facts.
 *
 * @param atOnce 2 on one node: each holds a connection of the pool's 20 as long as it is read
 * @param longest 15 min: a million dossiers for a reader of 200 KB a second; a snapshot that old does not keep the
 *     database from tidying up for long
 */
@Validated
@ConfigurationProperties("hub.exports")
record ExportProperties(
        @DefaultValue("2") @Min(1) @Max(10) int atOnce,

        @NotNull @DefaultValue("15m") @DurationMin(millis = 1)
        Duration longest) {}
