package vn.lienthong.hub.adapter.sms;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.Set;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * {@code hub.sms}: what holds for all gateways.
 *
 * @param maxBody 8 KB: the longest concatenated message has 1,530 characters, each at most six bytes as JSON
 * @param maxAnswer 64 KB: real answers have some hundred bytes
 * @param questionsPerHour 20: a family with several dossiers that asks now and then never gets there
 * @param missesPerHour 6: so many typing errors one may make; who guesses codes needs thousands
 * @param noticeAge 7 days: an older notice, as from a file that was brought late, helps nobody and confuses
 * @param blocked the first eight or more hexadecimal digits of keyed digests of numbers that are never answered, as the
 *     log gives them
 */
@Validated
@ConfigurationProperties("hub.sms")
public record SmsProperties(
        @DefaultValue("8KB") @NotNull DataSize maxBody,
        @DefaultValue("64KB") @NotNull DataSize maxAnswer,
        @DefaultValue("20") @Min(1) int questionsPerHour,
        @DefaultValue("6") @Min(1) int missesPerHour,
        @DefaultValue("7d") @NotNull @DurationMin(hours = 1) Duration noticeAge,

        @DefaultValue
        Set<
                        @Pattern(
                                regexp = "[0-9a-f]{8,64}",
                                message = "is eight or more hexadecimal digits, as the log gives them")
                        String>
                blocked) {}
