package vn.lienthong.hub.adapter.commune;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * {@code hub.commune}: what holds for all communes without a line.
 *
 * @param every 30 s: files come once a day, and somebody may stand beside the machine and wait for the result
 * @param quiet 5 s: between two looks that must find the same size and time of change; a copy from a stick, or over the
 *     slowest line, stalls for less. Clocks are not compared: those of communes are wrong
 * @param maxFile 20 MB: a year of a commune's facts, ten times over; it is read whole
 * @param maxLine 64 KB: the longest real line has some hundred bytes
 * @param filesAtOnce 50: then the next commune has its turn
 * @param timeout 20 s: of one step with an SFTP server
 */
@Validated
@ConfigurationProperties("hub.commune")
public record CommuneProperties(
        @DefaultValue("30s") @NotNull @DurationMin(millis = 100)
        Duration every,

        @DefaultValue("5s") @NotNull @DurationMin(millis = 1)
        Duration quiet,

        @DefaultValue("20MB") @NotNull DataSize maxFile,
        @DefaultValue("64KB") @NotNull DataSize maxLine,
        @DefaultValue("50") @Min(1) @Max(1000) int filesAtOnce,

        @DefaultValue("20s") @NotNull @DurationMin(seconds = 1)
        Duration timeout) {}
