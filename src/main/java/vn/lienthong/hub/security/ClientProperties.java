package vn.lienthong.hub.security;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import java.util.Set;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code hub.security.clients.<id>}: one program that may call.
 *
 * @param secret {@code {sha256}} and the secret's SHA-256 in hex, or {@code {noop}} and the secret itself; see
 *     {@link ClientSecrets}
 * @param scopes what it may ask for; none by default
 * @param partner the partner as which it speaks; null for an operator, or for one that only reads numbers
 */
record ClientProperties(
        @Pattern(
                regexp = "\\{noop\\}.+|\\{sha256\\}[0-9a-fA-F]{64}",
                message = "must be '{sha256}' and 64 hex digits, or '{noop}' and the secret")
        String secret,

        @DefaultValue Set<String> scopes,
        String partner) {

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
