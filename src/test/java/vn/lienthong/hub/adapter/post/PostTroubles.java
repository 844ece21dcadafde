package vn.lienthong.hub.adapter.post;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Optional;

/** What goes wrong with the next calls, one after another; tokens are given all the same. */
public final class PostTroubles {

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
        body(200, "{\"Status\":\"100\",\"padding\":\"" + "x".repeat(bytes) + "\"}", calls);
    }

    public void slow(Duration time, int calls) {
        add(good().withFixedDelay(Math.toIntExact(time.toMillis())), calls);
    }

    /** Begins to answer at once, and takes its time for the rest. */
    public void dribble(Duration time, int calls) {
        add(good().withChunkedDribbleDelay(DRIBBLES, Math.toIntExact(time.toMillis())), calls);
    }

    synchronized Optional<ResponseDefinitionBuilder> take() {
        return Optional.ofNullable(next.poll());
    }

    private static ResponseDefinitionBuilder good() {
        return aResponse().withBody("{\"Status\":\"100\"," + " ".repeat(DRIBBLES) + "\"_embedded\":{\"rh:doc\":[]}}");
    }

    private synchronized void add(ResponseDefinitionBuilder answer, int calls) {
        next.addAll(Collections.nCopies(calls, answer));
    }
}
