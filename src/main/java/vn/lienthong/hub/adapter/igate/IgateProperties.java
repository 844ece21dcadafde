package vn.lienthong.hub.adapter.igate;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What holds for every partner of this kind.
 *
 * @param maxAnswer a longer answer is dropped unread. 8 MB: a page of 500 rows of 5 kB, three times over
 * @param tokenMargin a token is renewed this long before it ends, at most a fifth of its life. 30 s: longer than any
 *     one call, a tenth of Keycloak's 300 s
 * @param lockFor how long a node that died in the middle of a poll keeps the others from polling. 10 s: with the pause
 *     between two polls the poll has moved within 15 s; a living node renews it three times as often
 */
@Validated
@ConfigurationProperties("hub.igate")
public record IgateProperties(
        @NotNull @DefaultValue("8MB") DataSize maxAnswer,

        @NotNull @DurationMin(seconds = 1) @DefaultValue("30s")
        Duration tokenMargin,

        @NotNull @DurationMin(seconds = 3) @DurationMax(seconds = 15) @DefaultValue("10s")
        Duration lockFor) {}
