package vn.lienthong.hub.adapter.igate.http;

import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/**
 * One request.
 *
 * @param type of the body; null if there is none
 * @param body null for none
 * @param headers further ones
 */
public record Call(HttpMethod method, URI uri, MediaType type, byte[] body, Map<String, String> headers) {

    public static Call get(URI uri) {
        return new Call(HttpMethod.GET, uri, null, null, Map.of());
    }

    /** Without headers and body. */
    @Override
    public String toString() {
        return method + " " + uri.getPath();
    }
}
