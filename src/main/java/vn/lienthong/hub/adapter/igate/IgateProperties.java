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
 */
@Validated
@ConfigurationProperties("hub.igate")
public record IgateProperties(
        @NotNull @DefaultValue("8MB") DataSize maxAnswer,

        @NotNull @DefaultValue("30s") Duration tokenMargin) {

    public IgateProperties {
        if (tokenMargin != null && tokenMargin.isNegative()) {
            throw new IllegalArgumentException("hub.igate.token-margin must not be negative");
        }
    }
}
