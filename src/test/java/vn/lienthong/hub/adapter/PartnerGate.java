package vn.lienthong.hub.adapter;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands before a simulated partner and decides whether calls get through: at once, after a long while, or not at all.
 * Keeps which deliveries got through, in the order in which the partner saw them.
 */
final class PartnerGate implements AutoCloseable {

    private static final Set<String> NOT_PASSED_ON =
            Set.of("host", "connection", "content-length", "transfer-encoding", "upgrade", "http2-settings");

    private final URI partner;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final AtomicInteger turnedAway = new AtomicInteger();
    private final AtomicInteger held = new AtomicInteger();
    private volatile boolean away;
    private volatile CountDownLatch opening = new CountDownLatch(0);

    PartnerGate(URI partner) throws IOException {
        this.partner = partner;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** A delivery that got through. */
    record Call(String delivery, long sequence) {}

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** From now on calls wait until {@link #open}. */
    void hold() {
        opening = new CountDownLatch(1);
    }

    /** From now on calls are answered with 503 until {@link #open}. */
    void leave() {
        away = true;
    }

    void open() {
        away = false;
        opening.countDown();
        held.set(0);
        turnedAway.set(0);
    }

    /** How many calls found the gate shut since it was opened last. */
    int waiting() {
        return held.get() + turnedAway.get();
    }

    List<Call> calls() {
        return List.copyOf(calls);
    }

    private void answer(HttpExchange call) throws IOException {
        try (call) {
            byte[] body = call.getRequestBody().readAllBytes();
            String delivery = call.getRequestHeaders().getFirst("Hub-Delivery-Id");
            if (delivery != null && away) {
                turnedAway.incrementAndGet();
                call.sendResponseHeaders(503, -1);
                return;
            }
            CountDownLatch gate = opening;
            if (delivery != null && gate.getCount() > 0) {
                held.incrementAndGet();
                gate.await();
            }
            passOn(call, body, delivery);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("the gate is closed for good", e));
        }
    }

    private void passOn(HttpExchange call, byte[] body, String delivery) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(partner.resolve(call.getRequestURI()))
                .method(call.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        call.getRequestHeaders().forEach((name, values) -> {
            if (!NOT_PASSED_ON.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        if (delivery != null) {
            calls.add(new Call(delivery, Long.parseLong(call.getRequestHeaders().getFirst("Hub-Sequence"))));
        }
        HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        answer.headers().firstValue("Content-Type").ifPresent(type -> call.getResponseHeaders()
                .set("Content-Type", type));
        call.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
        call.getResponseBody().write(answer.body());
    }

    @Override
    public void close() {
        open();
        server.stop(0);
        threads.shutdownNow();
    }
}
