package vn.lienthong.hub.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lienthong.hub.event.EventJson;

/**
 * The system of the business registration, which the hub knows by the folder {@code partners-dir/dkkd} alone. It numbers
 * what it is told by itself, answers 200 whatever is wrong, and refuses a dossier that it has.
 */
final class BusinessRegistry {

    private static final String KEY = "khoa-mau-khong-that";
    private static final Pattern STATE = Pattern.compile("/api/ho-so/([^/]+)/tinh-trang");

    private final HttpServer server;
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> deliveries = new HashMap<>();

    BusinessRegistry() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newFixedThreadPool(4, work -> {
            Thread thread = new Thread(work, "business-registry");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/api/ho-so", this::answer);
    }

    void start() {
        server.start();
    }

    void stop() {
        server.stop(0);
    }

    URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** Its own number of a dossier; null if it was not told of it. */
    synchronized String numberOf(String code) {
        return numbers.get(code);
    }

    /** The dossier's code by the id of each delivery that it took as good, each once. */
    synchronized Map<String, String> deliveries() {
        return Map.copyOf(deliveries);
    }

    private void answer(HttpExchange http) throws IOException {
        try (http) {
            JsonNode body = EventJson.mapper().readTree(http.getRequestBody());
            boolean known = KEY.equals(http.getRequestHeaders().getFirst("X-Khoa-Ket-Noi"));
            byte[] answer = EventJson.mapper()
                    .writeValueAsBytes(
                            known
                                    ? answer(
                                            http.getRequestURI().getPath(),
                                            body,
                                            http.getRequestHeaders().getFirst("Hub-Delivery-Id"))
                                    : refused("Sai khóa kết nối"));
            http.getResponseHeaders().add("Content-Type", "application/json");
            http.sendResponseHeaders(known ? 200 : 401, answer.length);
            http.getResponseBody().write(answer);
        }
    }

    private synchronized ObjectNode answer(String path, JsonNode body, String delivery) {
        Matcher state = STATE.matcher(path);
        String code = state.matches()
                ? codes.get(state.group(1))
                : body.path("maMotCua").asText();
        if (code == null) {
            return refused("Không có hồ sơ này");
        }
        boolean told = deliveries.putIfAbsent(delivery, code) != null;
        if (!state.matches() && numbers.containsKey(code)) {
            return told ? good(code) : refused("Hồ sơ đã tồn tại").put("maHoSo", numbers.get(code));
        }
        return good(code);
    }

    private ObjectNode good(String code) {
        String number = numbers.computeIfAbsent(code, BusinessRegistry::number);
        codes.put(number, code);
        return EventJson.mapper().createObjectNode().put("ketQua", "OK").put("maHoSo", number);
    }

    /** As unlike the hub's code as theirs are, and as little used again. */
    private static String number(String code) {
        String digits = code.replaceAll("\\D", "");
        return "DKKD-%s-%06d"
                .formatted(
                        digits.substring(digits.length() - 12, digits.length() - 8),
                        Math.floorMod(code.toLowerCase(Locale.ROOT).hashCode(), 1_000_000));
    }

    private static ObjectNode refused(String why) {
        return EventJson.mapper().createObjectNode().put("ketQua", "LOI").put("thongBao", why);
    }
}
