package vn.lienthong.hub.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A vendor that is polled and a province that is told, both slow to answer until they are let go. */
public final class SlowPartners implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> polls = new CopyOnWriteArrayList<>();
    private final Map<String, CountDownLatch> pollsOf = new ConcurrentHashMap<>();
    private final CountDownLatch mayAnswer = new CountDownLatch(1);
    private final AtomicInteger told = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();

    private SlowPartners(HttpServer server) {
        this.server = server;
    }

    public static SlowPartners start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        SlowPartners partners = new SlowPartners(server);
        server.setExecutor(partners.threads);
        server.createContext("/token", exchange -> partners.answer(exchange, token(exchange)));
        server.createContext("/pa/dossier/search", partners::search);
        server.createContext("/", partners::province);
        server.start();
        return partners;
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** The names under which polls came, in order. */
    public List<String> polls() {
        return polls;
    }

    /** How many facts the province has heard, and has answered. */
    public int told() {
        return told.get();
    }

    public int answered() {
        return answered.get();
    }

    /** The province answers what it has heard and what it hears from now on. */
    public void letGo() {
        mayAnswer.countDown();
    }

    @Override
    public void close() {
        letGo();
        pollsOf.values().forEach(CountDownLatch::countDown);
        server.stop(0);
        threads.shutdownNow();
    }

    /** Who asks for a token gets its own name. */
    private static String token(HttpExchange exchange) throws IOException {
        String asked = body(exchange);
        String name = asked.replaceAll("(?s).*client_id=([^&]*).*", "$1");
        return "{\"access_token\":\"" + name + "\",\"expires_in\":300,\"token_type\":\"Bearer\"}";
    }

    /** The first who polls gets no answer; the others one without rows. */
    private void search(HttpExchange exchange) throws IOException {
        String name = exchange.getRequestHeaders().getFirst("Authorization").replace("Bearer ", "");
        polls.add(name);
        if (polls.get(0).equals(name)) {
            await(pollsOf.computeIfAbsent(name, any -> new CountDownLatch(1)));
        }
        answer(exchange, "{\"content\":[]}");
    }

    private void province(HttpExchange exchange) throws IOException {
        if (exchange.getRequestURI().getPath().endsWith("login")) {
            answer(exchange, "{\"error_code\":\"0\",\"session\":\"mau\"}");
            return;
        }
        body(exchange);
        told.incrementAndGet();
        await(mayAnswer);
        answer(exchange, "{\"error_code\":\"0\",\"message\":\"\"}");
        answered.incrementAndGet();
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().putAll(new TreeMap<>(Map.of("Content-type", List.of("application/json"))));
        exchange.sendResponseHeaders(200, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the partner is stopped", e);
        }
    }
}
