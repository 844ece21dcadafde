package vn.lienthong.hub.adapter.igate;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
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

        @NotNull @DefaultValue("30s") Duration tokenMargin,

        @NotNull @DefaultValue("10s") Duration lockFor) {

    private static final Duration SHORTEST_LOCK = Duration.ofSeconds(3);
    private static final Duration LONGEST_LOCK = Duration.ofSeconds(15);

    public IgateProperties {
        if (tokenMargin != null && tokenMargin.isNegative()) {
            throw new IllegalArgumentException("hub.igate.token-margin must not be negative");
        }
        if (lockFor != null && (lockFor.compareTo(SHORTEST_LOCK) < 0 || lockFor.compareTo(LONGEST_LOCK) > 0)) {
            throw new IllegalArgumentException("hub.igate.lock-for must lie between 3 s and 15 s");
        }
    }
}
