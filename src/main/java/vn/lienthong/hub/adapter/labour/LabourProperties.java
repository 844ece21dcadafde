package vn.lienthong.hub.adapter.labour;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of the dialect, the same for every partner of the kind ({@code hub.labour.*}).
 *
 * @param maxBody the longest call read from a partner; one step has a kilobyte, 1 MB leaves room for hundreds of papers
 * @param maxAnswer the longest answer read from a partner; pulled rows come without pages, 8 MB hold 6,000 of them
 */
@Validated
@ConfigurationProperties("hub.labour")
public record LabourProperties(
        @DefaultValue("1MB") @NotNull DataSize maxBody,
        @DefaultValue("8MB") @NotNull DataSize maxAnswer) {}
