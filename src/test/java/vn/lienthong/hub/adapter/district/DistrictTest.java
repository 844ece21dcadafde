package vn.lienthong.hub.adapter.district;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;

/** A test against the running adapter, which remembers nothing of the test before. */
abstract class DistrictTest {

    static final Instant NOW = DistrictApp.NOW;

    final Surroundings hub = DistrictApp.running().hub();

    @BeforeEach
    void forget() {
        hub.reset();
    }

    static HttpResponse<String> post(byte[] body, String contentType) {
        return DistrictApp.running().post(body, contentType);
    }

    static HttpResponse<String> post(String body) {
        return post(body.getBytes(StandardCharsets.UTF_8), "text/xml; charset=utf-8");
    }

    static HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(url(path)).GET());
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        return DistrictApp.running().send(request);
    }

    static URI url(String path) {
        return DistrictApp.running().url(path);
    }
}
