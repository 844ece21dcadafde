package vn.lienthong.hub.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.EventJson;

/** The hub's HTTP API, as the partners' own systems use it: each with its own client and token. */
final class HubClient {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI base;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    HubClient(URI base) {
        this.base = base;
    }

    URI base() {
        return base;
    }

    /**
     * Says one fact as a partner.
     *
     * @return the receipt
     * @throws IllegalStateException if it was not accepted and applied
     */
    JsonNode say(String partner, DossierEvent event) {
        HttpRequest request = request("/api/v1/events", partner)
                .header("Content-Type", "application/cloudevents+json")
                .POST(HttpRequest.BodyPublishers.ofString(EventJson.write(event).toString()))
                .build();
        return send(request, 201);
    }

    /** A call in a partner's own dialect, as its client. */
    JsonNode post(String client, String path, String json) {
        return post(request(path, client), json);
    }

    /** A call in a dialect that has its own secret in the address or in the body, so that it needs no token. */
    JsonNode post(String path, String json) {
        return post(open(path), json);
    }

    /** An SMS gateway passes a text on; its key is a header. */
    JsonNode text(String key, String json) {
        return post(open("/partners/sms/messages").header("X-Api-Key", key), json);
    }

    /** The business registration reports; its key is a header. */
    JsonNode report(String key, String json) {
        return post(open("/partners/dkkd/ho-so").header("X-Khoa-Ket-Noi", key), json);
    }

    /** Reads what needs no token. */
    JsonNode get(String path) {
        return send(open(path).GET().build(), 200);
    }

    /** Reads as a client; the sample's secrets are the clients' names. */
    JsonNode get(String client, String path) {
        return send(request(path, client).GET().build(), 200);
    }

    /** Only how it is answered. */
    int status(String client, String path) {
        return answer(request(path, client).GET().build()).statusCode();
    }

    private JsonNode post(HttpRequest.Builder request, String json) {
        return send(
                request.header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                200);
    }

    private HttpRequest.Builder open(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
    }

    private HttpRequest.Builder request(String path, String client) {
        return open(path).header("Authorization", "Bearer " + tokens.computeIfAbsent(client, this::token));
    }

    private String token(String client) {
        String basic = Base64.getEncoder().encodeToString((client + ":" + client).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(base.resolve("/oauth2/token"))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        return send(request, 200).path("access_token").asText();
    }

    private JsonNode send(HttpRequest request, int expected) {
        HttpResponse<String> answer = answer(request);
        if (answer.statusCode() != expected) {
            throw new IllegalStateException(request.method() + " " + withoutSecret(request.uri()) + " was answered "
                    + answer.statusCode() + ", not " + expected + ": " + answer.body());
        }
        try {
            return EventJson.mapper().readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(request.uri().getPath() + " was not answered with JSON", e);
        }
    }

    private HttpResponse<String> answer(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException("the hub does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** The land sector's secret is the last part of its address, behind the verb. */
    private static String withoutSecret(URI address) {
        return address.getPath().replaceFirst("^(/partners/land/[^/]+)/.+", "$1");
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
