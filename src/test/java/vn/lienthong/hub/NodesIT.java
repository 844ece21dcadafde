package vn.lienthong.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.lienthong.hub.testing.Events;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.HubClient.Answer;
import vn.lienthong.hub.testing.HubProcess;
import vn.lienthong.hub.testing.SlowPartners;
import vn.lienthong.hub.testing.TestDatabase;

/** Two nodes from the jar over one database: one is killed in a poll, the other is asked to end in the middle of things. */
class NodesIT {

    private static final String SOURCE = "/partners/district-3";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration MOVED = Duration.ofSeconds(15);
    private static final List<String> NAMES = List.of("node-a", "node-b");
    private static final int LINES = 1500;

    private final String database = TestDatabase.emptyDatabase();
    private final JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(database));
    private final List<HubProcess> nodes = new ArrayList<>();
    private final List<Integer> ports = new ArrayList<>();
    private SlowPartners partners;

    @BeforeEach
    void start() throws IOException {
        partners = SlowPartners.start();
        for (String name : NAMES) {
            int port = HubProcess.freePort();
            ports.add(port);
            nodes.add(HubProcess.start(
                    Map.of(
                            "SPRING_DATASOURCE_URL", database,
                            "SPRING_DATASOURCE_USERNAME", "postgres",
                            "SPRING_DATASOURCE_PASSWORD", "postgres"),
                    arguments(name, port)));
        }
    }

    @AfterEach
    void stop() throws IOException {
        partners.close();
        for (HubProcess node : nodes) {
            node.close();
        }
    }

    @Test
    void workMovesFromAKilledNodeAndANodeThatEndsFinishesWhatItHasBegun() throws Exception {
        for (int node = 0; node < NAMES.size(); node++) {
            awaitReady(node);
        }
        assertThat(jdbc.sql("select count(*) from flyway_schema_history where success")
                        .query(Integer.class)
                        .single())
                .isPositive();

        int polling = NAMES.indexOf(await().atMost(PATIENCE)
                .until(() -> partners.polls(), polls -> !polls.isEmpty())
                .get(0));
        int other = 1 - polling;
        nodes.get(polling).close();
        await("the poll has moved").atMost(MOVED).until(() -> partners.polls().contains(NAMES.get(other)));

        endInTheMiddle(other);
    }

    private void endInTheMiddle(int node) throws Exception {
        HubClient district = HubClient.on(ports.get(node)).as("district-3");
        Answer answer = sendWhileItIsAskedToEnd(district, node);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.lines()).hasSize(LINES);
        assertThat(answer.lines())
                .extracting(line -> line.path("status").asInt())
                .contains(201, 503)
                .containsOnly(201, 503);
        assertThat(answer.lines().stream().filter(line -> line.path("status").asInt() == 201))
                .extracting(line -> line.at("/receipt/receipt").asText())
                .containsExactlyInAnyOrderElementsOf(receipts());
        partners.letGo();
        assertThat(nodes.get(node).waitFor(PATIENCE)).isEqualTo(143);
        assertThat(nodes.get(node).output())
                .anyMatch(line -> line.contains("Graceful shutdown complete"))
                .noneMatch(line -> line.contains(" ERROR "));
        assertThat(delivered()).as("what the province answered").isPositive().isEqualTo(partners.answered());
    }

    /** Some of the batch is on disk, and the province is being told, when the node hears that it is to end. */
    private Answer sendWhileItIsAskedToEnd(HubClient district, int node) throws Exception {
        PipedInputStream body = new PipedInputStream(1 << 16);
        try (OutputStream wire = new PipedOutputStream(body)) {
            CompletableFuture<Answer> answer =
                    CompletableFuture.supplyAsync(() -> district.post("/api/v1/events", "application/x-ndjson", body));
            write(wire, LINES / 2);
            await().atMost(PATIENCE).until(() -> !receipts().isEmpty() && partners.told() > 0);
            nodes.get(node).end();
            await().atMost(PATIENCE).until(() -> !isReady(node));
            assertRefused(district);
            write(wire, LINES - LINES / 2);
            wire.close();
            return answer.join();
        }
    }

    /** On a connection that is still open it is told to go elsewhere; a new one is not taken. */
    private static void assertRefused(HubClient district) {
        try {
            assertThat(district.event(Events.received(SOURCE, Events.newCode("X77.03"), "X77.03"))
                            .status())
                    .isEqualTo(503);
        } catch (UncheckedIOException refused) {
            assertThat(refused).hasCauseInstanceOf(IOException.class);
        }
    }

    private void awaitReady(int node) {
        await().atMost(PATIENCE).until(() -> !nodes.get(node).isAlive() || isReady(node));
        assertThat(nodes.get(node).isAlive()).as(() -> output(node)).isTrue();
        assertThat(HubClient.on(ports.get(node))
                        .get("/actuator/health/liveness")
                        .status())
                .isEqualTo(200);
    }

    private boolean isReady(int node) {
        try {
            return HubClient.on(ports.get(node))
                            .get("/actuator/health/readiness")
                            .status()
                    == 200;
        } catch (UncheckedIOException nobodyListens) {
            return false;
        }
    }

    private String output(int node) {
        try {
            return String.join("\n", nodes.get(node).output());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> receipts() {
        return jdbc.sql("select receipt::text from message").query(String.class).list();
    }

    private int delivered() {
        return jdbc.sql("select count(*) from delivery where state = 'DELIVERED'")
                .query(Integer.class)
                .single();
    }

    private static void write(OutputStream wire, int lines) throws IOException {
        for (int i = 0; i < lines; i++) {
            JsonNode event = Events.received(SOURCE, Events.newCode("X77.03"), "X77.03");
            wire.write((event + "\n").getBytes(StandardCharsets.UTF_8));
        }
        wire.flush();
    }

    private List<String> arguments(String name, int port) {
        List<String> arguments = new ArrayList<>();
        Map.ofEntries(
                        Map.entry("server.port", "" + port),
                        Map.entry("hub.units.sample", "true"),
                        Map.entry("hub.partners.district-3.kind", "canonical"),
                        Map.entry("hub.partners.district-3.units", "X77.03"),
                        Map.entry("hub.security.clients.district-3.secret", "{noop}district-3"),
                        Map.entry("hub.security.clients.district-3.scopes", "events:write"),
                        Map.entry("hub.security.clients.district-3.partner", "district-3"),
                        Map.entry("hub.partners.igate-1.kind", "igate"),
                        Map.entry("hub.partners.igate-1.units", "X77.01"),
                        Map.entry("hub.partners.igate-1.connection.base-url", partners.url()),
                        Map.entry("hub.partners.igate-1.connection.token-url", partners.url() + "/token"),
                        Map.entry("hub.partners.igate-1.connection.username", name),
                        Map.entry("hub.partners.igate-1.connection.password", "mau-khong-that"),
                        Map.entry("hub.partners.igate-1.connection.timeout", "30s"),
                        Map.entry("hub.partners.igate-1.poll.every", "1h"),
                        Map.entry("hub.partners.igate-1.poll.backfill-from", "2026-01-01T00:00:00+07:00"),
                        Map.entry(
                                "hub.partners.igate-1.settings.tables",
                                Path.of("mocks", "igate", "tables.json").toUri().toString()),
                        Map.entry("hub.partners.province.kind", "province"),
                        Map.entry("hub.partners.province.abilities", "PROVINCE"),
                        Map.entry("hub.partners.province.connection.base-url", partners.url()),
                        Map.entry("hub.partners.province.connection.username", "hub-mau"),
                        Map.entry("hub.partners.province.connection.password", "mau-khong-that"),
                        Map.entry("hub.partners.province.settings.madonvi", "X77"),
                        Map.entry("hub.partners.province.settings.dstcode", "MAU:X77:MOTCUA"))
                .forEach((key, value) -> arguments.add("--" + key + "=" + value));
        return arguments;
    }
}
