package vn.lienthong.hub.security;

import jakarta.validation.constraints.AssertTrue;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code hub.security.clients.<id>}: one program that may call.
 *
 * @param secret {@code {sha256}} and the secret's SHA-256 in hex, or {@code {noop}} and the secret itself; see
 *     {@link ClientSecrets}
 * @param scopes what it may ask for; none by default
 * @param partner the partner as which it speaks; null for an operator, or for one that only reads numbers
 */
record ClientProperties(String secret, @DefaultValue Set<String> scopes, String partner) {

    private static final Pattern SECRET = Pattern.compile("\\{noop\\}.+|\\{sha256\\}[0-9a-fA-F]{64}");

    /** Not a constraint of the component itself: Spring Boot prints the values that it refuses. */
    @AssertTrue(message = "'secret' must be '{sha256}' and 64 hex digits, or '{noop}' and the secret")
    boolean isSecretOfKnownForm() {
        return secret == null || SECRET.matcher(secret).matches();
    }

    @AssertTrue(message = "'scopes' knows events:write, dossiers:read, statistics:read and operations only")
    boolean isScopesKnown() {
        return Scopes.ALL.containsAll(scopes);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "ClientProperties[" + partner + ", " + scopes + "]";
    }
}
