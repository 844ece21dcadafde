package vn.lienthong.hub.testing.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A partner that gives the answers of a case, one after another, and keeps what it was asked. */
public final class ScriptedPartner implements AutoCloseable {

    private static final Set<String> FREE = Set.of("host", "content-length", "connection");

    private final HttpServer server;
    private final List<GoldenExchange> script;
    private final Map<String, String> asides = new TreeMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    /** @param headers names without regard to case */
    public record Request(String method, String target, Map<String, String> headers, String body) {}

    public ScriptedPartner(List<GoldenExchange> script) {
        this.script = List.copyOf(script);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /**
     * Answers requests to a path with 200 and this JSON without counting them, unless the script has such a request next:
     * for a session or token that the case takes as held. To be called before the adapter.
     */
    public ScriptedPartner aside(String path, String json) {
        asides.put(path, json);
        return this;
    }

    public URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    public List<Request> requests() {
        return requests;
    }

    /** Every request of the script came, in order and as the samples say, and none besides. */
    public void assertScriptWasFollowed() {
        List<GoldenExchange> wanted =
                script.stream().filter(exchange -> exchange.request() != null).toList();
        assertThat(requests).as("requests made").hasSameSizeAs(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            assertRequest(wanted.get(i), requests.get(i));
        }
    }

    private static void assertRequest(GoldenExchange wanted, Request made) {
        assertThat(made.method()).isEqualTo(wanted.request().method());
        assertThat(made.target()).isEqualTo(wanted.request().target());
        wanted.request().headers().forEach((name, value) -> {
            if (!FREE.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                assertThat(made.headers().get(name)).as("header " + name).isEqualTo(value);
            }
        });
        if (wanted.out() == null) {
            assertThat(made.body()).as("body").isEmpty();
        } else {
            GoldenBody.assertSame(wanted.outType(), wanted.out(), made.body());
        }
    }

    private void answer(HttpExchange http) throws IOException {
        try (http) {
            String body = new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String aside = asides.get(http.getRequestURI().getPath());
            if (aside != null && !isNext(http.getRequestURI().getPath())) {
                send(http, 200, Map.of("Content-Type", "application/json"), aside);
                return;
            }
            int turn = requests.size();
            requests.add(
                    new Request(http.getRequestMethod(), http.getRequestURI().toString(), headers(http), body));
            if (turn < script.size()) {
                GoldenExchange next = script.get(turn);
                Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
                headers.put("Content-Type", "application/json");
                headers.putAll(next.answerHeaders());
                send(http, next.answerStatus(), headers, next.answer());
            } else {
                send(http, 500, Map.of(), "");
            }
        }
    }

    private boolean isNext(String path) {
        int turn = requests.size();
        return turn < script.size()
                && script.get(turn).request() != null
                && script.get(turn).request().target().equals(path);
    }

    private static Map<String, String> headers(HttpExchange http) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        http.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
        return headers;
    }

    private static void send(HttpExchange http, int status, Map<String, String> headers, String body)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        headers.forEach((name, value) -> http.getResponseHeaders().set(name, value));
        http.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        http.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
