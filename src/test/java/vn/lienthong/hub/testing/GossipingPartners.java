package vn.lienthong.hub.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * A province's and a vendor's system that turn everything down and repeat in their errors what they were told, each time
 * in another form: as it came, in capitals, without accents, decomposed, in a stack trace. Their rows hold people, too,
 * some of them in no form that can be read.
 */
public final class GossipingPartners implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final List<Person> people;
    private final AtomicInteger turns = new AtomicInteger();

    /** @param people who stand in the vendor's rows */
    public GossipingPartners(List<Person> people) throws IOException {
        this.people = List.copyOf(people);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** How often they were told something. */
    public int turns() {
        return turns.get();
    }

    private void answer(HttpExchange http) throws IOException {
        try (http) {
            String body = new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String path = http.getRequestURI().getPath();
            if (path.endsWith("/token")) {
                send(http, 200, Map.of("access_token", "t", "expires_in", 300, "token_type", "Bearer"));
            } else if (path.endsWith("/login")) {
                send(http, 200, Map.of("error_code", "0", "session", "s"));
            } else if (path.endsWith("/search")) {
                boolean first = http.getRequestURI().getQuery().contains("page=0");
                send(http, 200, Map.of("content", first ? rows() : List.of(), "last", true));
            } else {
                turnDown(http, path, gossip(body));
            }
        }
    }

    private void turnDown(HttpExchange http, String path, String gossip) throws IOException {
        int turn = turns.incrementAndGet();
        if (turn % 6 == 0) {
            send(http, 500, Map.of("error", "java.lang.IllegalStateException: " + gossip + "\n\tat partner.Save"));
        } else if (path.startsWith("/pa/")) {
            send(http, turn % 2 == 0 ? 400 : 200, Map.of("errors", List.of("Hồ sơ của " + gossip + " không hợp lệ")));
        } else {
            send(http, 200, Map.of("error_code", turn % 2 == 0 ? 7 : "99", "message", "Lỗi: " + gossip));
        }
    }

    /** Values of what was told, in a form that changes with every turn. */
    private String gossip(String body) throws IOException {
        String told = texts(JSON.readTree(body));
        return switch (turns.get() % 5) {
            case 0 -> told;
            case 1 -> told.toUpperCase(Locale.forLanguageTag("vi"));
            case 2 -> Normalizer.normalize(told, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            case 3 -> Normalizer.normalize(told, Normalizer.Form.NFD);
            default -> told.replaceAll("(\\d{4})(\\d{3})(\\d{3})", "$1 $2.$3");
        };
    }

    private static String texts(JsonNode node) {
        List<String> texts = new java.util.ArrayList<>();
        collect(node, texts);
        // What people are called and where they live comes first: messages are cut.
        texts.sort(java.util.Comparator.comparing(text -> text.contains(" ") || text.contains("@") ? 0 : 1));
        return String.join(", ", texts);
    }

    private static void collect(JsonNode node, List<String> into) {
        if (node.isTextual()) {
            into.add(node.asText());
        }
        node.forEach(child -> collect(child, into));
    }

    private List<Object> rows() {
        return people.stream()
                .flatMap(person -> List.<Object>of(
                        Map.of(
                                "id", person.gossip(),
                                "code", person.name(),
                                "acceptedDate", person.birthDate(),
                                "applicant", Map.of("data", Map.of("fullname", person.name(), "phone", 7))),
                        Map.of("id", "r" + person.idNumber(), "applicant", person.gossip()))
                        .stream())
                .collect(Collectors.toList());
    }

    private static void send(HttpExchange http, int status, Object answer) {
        try {
            byte[] bytes = JSON.writeValueAsBytes(answer);
            http.getResponseHeaders().set("Content-Type", "application/json");
            http.sendResponseHeaders(status, bytes.length);
            http.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
