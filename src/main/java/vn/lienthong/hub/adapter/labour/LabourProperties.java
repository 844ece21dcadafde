package vn.lienthong.hub.adapter.labour;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of the dialect, the same for every partner of the kind ({@code hub.labour.*}).
 *
 * @param maxBody the longest call read from a partner; one step has a kilobyte, 1 MB leaves room for hundreds of papers
 * @param maxAnswer the longest answer read from a partner; pulled rows come without pages, 8 MB hold 6,000 of them
 * @param lockFor how long a node that died in the middle of a pull keeps the others from pulling; a living node renews it
 *     three times as often
 */
@Validated
@ConfigurationProperties("hub.labour")
public record LabourProperties(
        @DefaultValue("1MB") @NotNull DataSize maxBody,
        @DefaultValue("8MB") @NotNull DataSize maxAnswer,

        @DefaultValue("10s") @NotNull @DurationMin(seconds = 3)
        Duration lockFor) {}
