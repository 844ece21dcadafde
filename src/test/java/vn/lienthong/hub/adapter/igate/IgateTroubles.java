package vn.lienthong.hub.adapter.igate;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Optional;

/** What goes wrong with the next calls of the API, one after another; tokens are given all the same. */
public final class IgateTroubles {

    private static final int DRIBBLES = 50;

    private final Deque<ResponseDefinitionBuilder> next = new ArrayDeque<>();

    public void status(int status, int calls) {
        add(aResponse().withStatus(status), calls);
    }

    public void status(int status, String header, String value) {
        add(aResponse().withStatus(status).withHeader(header, value), 1);
    }

    public void body(int status, String body, int calls) {
        add(aResponse().withStatus(status).withBody(body), calls);
    }

    /** A page of a proxy instead of JSON, with status 200. */
    public void garbage(int calls) {
        body(200, "<html><body>Bảo trì hệ thống</body></html>", calls);
    }

    public void oversized(int bytes, int calls) {
        body(200, "{\"content\":[],\"padding\":\"" + "x".repeat(bytes) + "\"}", calls);
    }

    public void slow(Duration time, int calls) {
        add(empty().withFixedDelay(Math.toIntExact(time.toMillis())), calls);
    }

    /** Begins to answer at once, and takes its time for the rest. */
    public void dribble(Duration time, int calls) {
        add(empty().withChunkedDribbleDelay(DRIBBLES, Math.toIntExact(time.toMillis())), calls);
    }

    synchronized Optional<ResponseDefinitionBuilder> take() {
        return Optional.ofNullable(next.poll());
    }

    private static ResponseDefinitionBuilder empty() {
        return aResponse().withBody("{\"content\":[]," + " ".repeat(DRIBBLES) + "\"size\":20}");
    }

    private synchronized void add(ResponseDefinitionBuilder answer, int calls) {
        next.addAll(Collections.nCopies(calls, answer));
    }
}
