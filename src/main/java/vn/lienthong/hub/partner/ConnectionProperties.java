package vn.lienthong.hub.partner;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code hub.partners.<id>.connection}: how to call a partner.
 *
 * @param connectTimeout 2 s: two tries of TCP's first packet on a provincial line; who has not answered then is away
 * @param timeout 10 s: a vendor's slowest write takes a few seconds, and three calls fit into a lane's lease
 * @param inFlight 4: old servers have few threads; enough for 40 calls a second at 100 ms each. Over all nodes together
 * @param maxPerSecond none: most partners name no limit of their own, and {@code inFlight} bounds what they get. Calls
 *     that deliveries begin in any second, over all nodes together; 0.2 is one in five seconds
 */
record ConnectionProperties(
        @NotNull(message = "is missing: the address under which the partner is called")
        URI baseUrl,

        URI tokenUrl,
        String username,
        String password,

        @DefaultValue("2s") @DurationMin(millis = 1) @DurationMax(minutes = 1)
        Duration connectTimeout,

        @DefaultValue("10s") @DurationMin(millis = 1) @DurationMax(minutes = 5)
        Duration timeout,

        @DefaultValue("4") @Min(1) @Max(256) int inFlight,

        @DecimalMin(value = "0.01", message = "must be at least 0.01, one in a hundred seconds")
        Double maxPerSecond) {

    @AssertTrue(message = "'base-url' and 'token-url' must be absolute http or https addresses")
    boolean isHttp() {
        return (baseUrl == null || isHttp(baseUrl)) && (tokenUrl == null || isHttp(tokenUrl));
    }

    @AssertTrue(message = "'username' and 'password' go together, and 'token-url' needs both")
    boolean isCredentialsWhole() {
        return (username == null) == (password == null) && (tokenUrl == null || username != null);
    }

    Partner.Connection toConnection() {
        return new Partner.Connection(
                baseUrl, tokenUrl, username, password, connectTimeout, timeout, inFlight, maxPerSecond);
    }

    @Override
    public String toString() {
        return "ConnectionProperties[" + baseUrl + "]";
    }

    private static boolean isHttp(URI address) {
        return address.getHost() != null && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()));
    }
}
