package vn.lienthong.hub.partner;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.springframework.http.HttpHeaders;

/** How a client shows who it is when it asks for a token (RFC 6749, 2.3.1). */
public enum ClientAuthentication {
    /** Id and secret stand in the form. */
    FORM {
        @Override
        String form(Partner.Connection connection) {
            return GRANT + "&client_id=" + encode(connection.username()) + "&client_secret="
                    + encode(connection.password());
        }

        @Override
        Map<String, String> headers(Partner.Connection connection) {
            return Map.of();
        }
    },
    /** Id and secret stand in the header {@code Authorization}. */
    BASIC {
        @Override
        String form(Partner.Connection connection) {
            return GRANT;
        }

        @Override
        Map<String, String> headers(Partner.Connection connection) {
            byte[] credentials = (encode(connection.username()) + ":" + encode(connection.password()))
                    .getBytes(StandardCharsets.US_ASCII);
            return Map.of(
                    HttpHeaders.AUTHORIZATION, "Basic " + Base64.getEncoder().encodeToString(credentials));
        }
    };

    private static final String GRANT = "grant_type=client_credentials";

    abstract String form(Partner.Connection connection);

    abstract Map<String, String> headers(Partner.Connection connection);

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
