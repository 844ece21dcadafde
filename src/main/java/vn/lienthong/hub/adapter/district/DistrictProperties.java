package vn.lienthong.hub.adapter.district;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of the dialect, the same for every partner of the kind ({@code hub.district.*}).
 *
 * @param maxBody the longest message read from a partner; one dossier with texts of full length has 20 kB, and twice
 *     that decomposed, so 1 MB is ample
 * @param maxAnswer the longest answer read from a partner; real ones have some hundred bytes, 256 KB leave room for a
 *     fault with a stack trace
 */
@Validated
@ConfigurationProperties("hub.district")
public record DistrictProperties(
        @DefaultValue("1MB") @NotNull DataSize maxBody,
        @DefaultValue("256KB") @NotNull DataSize maxAnswer) {}
