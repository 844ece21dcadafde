package vn.lienthong.hub.adapter.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.lienthong.hub.testing.Events;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.HubClient.Answer;
import vn.lienthong.hub.testing.HubTest;

/** A running hub whose partner {@code land} is the simulated land sector; one context for all tests of the kind. */
@HubTest
@AutoConfigureObservability(tracing = false)
@Import(ObservedRequests.class)
public abstract class LandHub {

    /** Unlike that of the samples: it must not be found by chance. */
    protected static final String SECRET = "qX7-kh0ng.ai_biet~93";

    protected static final String DISTRICT_3 = "/partners/district-3";

    protected static final LandSimulator LAND = new LandSimulator();

    private static final Path ACCESS_LOG = accessLog();

    @LocalServerPort
    private int port;

    @Autowired
    protected JdbcTemplate jdbc;

    protected HubClient operator;
    protected HubClient district;
    protected HubClient stranger;

    @DynamicPropertySource
    static void land(DynamicPropertyRegistry registry) {
        LAND.start();
        registry.add("hub.partners.land.kind", () -> "land");
        registry.add("hub.partners.land.connection.base-url", LAND::url);
        registry.add("hub.partners.land.settings.secret", () -> SECRET);
        registry.add("hub.partners.land.settings.tables", () -> "classpath:mocks/land/tables.json");
        registry.add("hub.partners.land.settings.paper-origins", LAND::url);
        registry.add("hub.partners.land.settings.result-origins", LAND::url);
        registry.add("hub.partners.land.settings.private-addresses", () -> "true");
        registry.add("hub.land.public-url", () -> "https://hub.partner.invalid");
        registry.add("server.tomcat.accesslog.enabled", () -> "true");
        registry.add("server.tomcat.accesslog.directory", ACCESS_LOG::toString);
        registry.add("server.tomcat.accesslog.pattern", () -> "%r %s %U %{Referer}i");
    }

    @BeforeEach
    void callers() {
        operator = HubClient.on(port).as("operator");
        district = HubClient.on(port).as("district-3");
        stranger = HubClient.on(port).as("igate-2");
    }

    protected HubClient nobody() {
        return HubClient.on(port);
    }

    /** The sector calls the hub. */
    protected Answer call(String verb, String json) {
        return call(verb, SECRET, json);
    }

    protected Answer call(String verb, String secret, String json) {
        return nobody().post("/partners/land/" + verb + "/" + secret, "application/json", json.replace('\'', '"'));
    }

    protected void callWell(String verb, String json) {
        Answer answer = call(verb, json);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().at("/status/success").asBoolean()).isTrue();
    }

    /** A dossier that district 3 took in on 1 August 2025 and that the land office works on. */
    protected String receivedForLand() {
        String code = Events.newCode("X77.03");
        ObjectNode received = Events.received(DISTRICT_3, code, "X77.03.04");
        ((ObjectNode) received.get("data")).put("competentUnit", "X77.90.01");
        assertThat(district.event(received).status()).isEqualTo(201);
        return code;
    }

    protected void tell(String fact, String code, String time, String data) {
        Answer answer = district.event(Events.event(DISTRICT_3, fact, code, time, data));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    protected JsonNode dossier(String code) {
        return operator.get("/api/v1/dossiers/" + code).json();
    }

    protected String state(String code) {
        return dossier(code).path("state").asText();
    }

    protected List<String> facts(String code) {
        List<String> facts = new ArrayList<>();
        dossier(code)
                .path("history")
                .forEach(step -> facts.add(step.path("fact").asText()));
        return facts;
    }

    protected void awaitVerbs(String code, String... verbs) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(LAND.sentOf(code))
                .extracting(LandSimulator.Sent::verb)
                .containsExactly(verbs));
    }

    /** Everything that the access log holds so far. */
    protected static String readAccessLog() {
        try (var files = Files.list(ACCESS_LOG)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.toList()) {
                all.append(Files.readString(file, StandardCharsets.UTF_8));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path accessLog() {
        try {
            return Files.createTempDirectory("land-access-log");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
