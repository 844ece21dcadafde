package vn.lienthong.hub.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Speaks with a running hub as its users do, over HTTP. One object is one caller: {@link #on} asks without a token,
 * {@link #as} with one. Safe for several threads.
 */
public final class HubClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient http;
    private final String address;
    private final String token;

    private HubClient(HttpClient http, String address, String token) {
        this.http = http;
        this.address = address;
        this.token = token;
    }

    /** A caller without a token, of a hub on this machine. */
    public static HubClient on(int port) {
        return new HubClient(
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(), "http://localhost:" + port, null);
    }

    /** The same hub with a token of a client whose secret is its name, as in the sample province. */
    public HubClient as(String client) {
        return as(client, client);
    }

    public HubClient as(String client, String secret) {
        String credentials =
                Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        Answer answer = send(request("/oauth2/token")
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
        if (answer.status() != 200) {
            throw new IllegalStateException("no token for " + client + ": " + answer.body());
        }
        return new HubClient(http, address, answer.json().path("access_token").asText());
    }

    /** Posts one event. */
    public Answer event(JsonNode event) {
        return post("/api/v1/events", "application/cloudevents+json", event.toString());
    }

    /** Posts many events, one a line. */
    public Answer events(List<? extends JsonNode> events) {
        return post(
                "/api/v1/events",
                "application/x-ndjson",
                events.stream().map(event -> event + "\n").collect(Collectors.joining()));
    }

    public Answer post(String path, String contentType, String body) {
        return send(authorized(path).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
    }

    public Answer put(String path, String contentType, String body) {
        return send(authorized(path).header("Content-Type", contentType).PUT(BodyPublishers.ofString(body)));
    }

    /** @param headers names and values in turn */
    public Answer get(String path, String... headers) {
        HttpRequest.Builder request = authorized(path).GET();
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /**
     * A long answer while it comes; to be closed.
     *
     * @throws IllegalStateException if it is no 200
     */
    public InputStream open(String path, String... headers) {
        HttpRequest request = authorized(path).headers(headers).GET().build();
        HttpResponse<InputStream> response = send(request, BodyHandlers.ofInputStream());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + response.statusCode());
        }
        return response.body();
    }

    /**
     * Any request, as it comes.
     *
     * @param body null for none
     * @param headers names and values in turn
     */
    public Answer send(String method, String path, byte[] body, String... headers) {
        HttpRequest.Builder request = authorized(path)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** A post whose body is still being written while it is sent. */
    public Answer post(String path, String contentType, InputStream body) {
        return send(
                authorized(path).header("Content-Type", contentType).POST(BodyPublishers.ofInputStream(() -> body)));
    }

    /** The same hub with a text that is meant to be a token. */
    public HubClient withToken(String text) {
        return new HubClient(http, address, text);
    }

    /** A path segment or a query value as it may stand in an address. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private HttpRequest.Builder authorized(String path) {
        HttpRequest.Builder request = request(path);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
    }

    private Answer send(HttpRequest.Builder request) {
        HttpResponse<String> response = send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return http.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the hub was asked", e);
        }
    }

    /** What the hub said. */
    public record Answer(int status, HttpHeaders headers, String body) {

        /** The body as JSON. */
        public JsonNode json() {
            return read(body);
        }

        /** The body as JSON, one a line. */
        public List<JsonNode> lines() {
            return Arrays.stream(body.split("\n"))
                    .filter(line -> !line.isBlank())
                    .map(Answer::read)
                    .toList();
        }

        /** @return null if there is none */
        public String header(String name) {
            return headers.firstValue(name).orElse(null);
        }

        private static JsonNode read(String text) {
            try {
                return JSON.readTree(text);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
