package vn.lienthong.hub.partner;

import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/**
 * One request.
 *
 * @param type of the body; null if there is none, or if the headers say it in the words that a partner wants
 * @param body null for none
 * @param headers further ones
 */
public record PartnerCall(HttpMethod method, URI uri, MediaType type, byte[] body, Map<String, String> headers) {

    public static PartnerCall get(URI uri) {
        return new PartnerCall(HttpMethod.GET, uri, null, null, Map.of());
    }

    /** Without headers and body. */
    @Override
    public String toString() {
        return method + " " + uri.getPath();
    }
}
