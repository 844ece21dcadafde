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
 * @param lockFor how long a node that died in the middle of a poll keeps the others from polling: one call and its rows,
 *     which take seconds; should a poll take longer, two nodes read the same rows, which are the same facts
 */
@Validated
@ConfigurationProperties("hub.labour")
public record LabourProperties(
        @DefaultValue("1MB") @NotNull DataSize maxBody,
        @DefaultValue("8MB") @NotNull DataSize maxAnswer,

        @DefaultValue("2m") @NotNull @DurationMin(seconds = 10)
        Duration lockFor) {}
