package vn.lienthong.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.lienthong.hub.testing.ApiExamples;
import vn.lienthong.hub.testing.Events;
import vn.lienthong.hub.testing.FallingDatabase;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.HubClient.Answer;
import vn.lienthong.hub.testing.PartnerDoor;

/** The database falls in the middle of a batch and comes back: nothing is lost, nothing is doubled, nobody is lied to. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("sample")
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class DatabaseAwayIT {

    private static final String SOURCE = "/partners/district-3";
    private static final int DOSSIERS = 2000;
    private static final int FACTS_EACH = 2;
    /** What is answered from memory. */
    private static final List<String> KNOWN = List.of(
            "GET /api/v1/procedures",
            "GET /api/v1/procedures/{code}",
            "GET /api/v1/procedures/{code}/appointment",
            "GET /api/v1/units",
            "GET /api/v1/units/{code}",
            "GET /api/v1/mappings",
            "POST /api/v1/mappings/{slug}/preview",
            "POST /api/v1/deadlines/preview");

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static FallingDatabase database;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry registry) throws IOException {
        database = FallingDatabase.start();
        registry.add("spring.datasource.url", database::jdbcUrl);
    }

    @Test
    void losesNothingAndDoublesNothingWhenTheDatabaseFallsInABatch(CapturedOutput log) throws Exception {
        HubClient district = HubClient.on(port).as("district-3");
        Map<PartnerDoor, HubClient> doors = doors();
        ApiExamples examples = ApiExamples.of(HubClient.on(port));
        List<String> lines = lines();
        String known = Events.newCode("X77.03");
        assertThat(district.event(Events.received(SOURCE, known, "X77.03")).status())
                .isEqualTo(201);

        Answer cutOff = sendWhileTheDatabaseFalls(district, lines);

        var single = Events.received(SOURCE, Events.newCode("X77.03"), "X77.03");
        assertUnavailable(district.event(single));
        assertUnavailable(HubClient.on(port).get("/public/v1/dossiers/" + known));
        assertUnavailable(district.get("/api/v1/dossiers/" + known));
        assertThat(HubClient.on(port).get("/actuator/health/readiness").status())
                .isEqualTo(503);
        assertThat(HubClient.on(port).get("/actuator/health/liveness").status()).isEqualTo(200);

        everyCallSaysWhenToComeAgain(examples);
        doors.forEach(DatabaseAwayIT::saysInItsDialectThatItCanBeSentAgain);
        database.rise();
        await().atMost(PATIENCE)
                .until(() ->
                        HubClient.on(port).get("/actuator/health/readiness").status() == 200);

        Set<String> receipts = accepted(cutOff);
        assertThat(knownIds()).as("what has a receipt").containsAll(receipts);
        assertThat(district.event(single).status()).isEqualTo(201);
        Answer whole = district.post("/api/v1/events", "application/x-ndjson", String.join("", lines));
        assertThat(whole.lines())
                .hasSize(lines.size())
                .extracting(line -> line.path("status").asInt())
                .containsOnly(200, 201);
        assertThat(whole.lines())
                .filteredOn(
                        line -> receipts.contains(line.at("/receipt/receipt").asText()))
                .as("a receipt that was given holds")
                .hasSameSizeAs(receipts)
                .allSatisfy(line -> assertThat(line.path("status").asInt()).isEqualTo(200));
        assertThat(district.get("/public/v1/dossiers/" + known).status()).isEqualTo(200);
        assertEachFactOnceAndToldOnce(lines.size() + 2);
        assertSaidOnce(log);
    }

    private Map<PartnerDoor, HubClient> doors() {
        HubClient anybody = HubClient.on(port);
        Map<PartnerDoor, HubClient> doors = new LinkedHashMap<>();
        PartnerDoor.all().forEach(door -> doors.put(door, door.caller() == null ? anybody : anybody.as(door.caller())));
        return doors;
    }

    /** Whatever the API's description names, the operators' calls and the statistics among it. */
    private void everyCallSaysWhenToComeAgain(ApiExamples examples) {
        HubClient operator = HubClient.on(port).as("operator");
        SoftAssertions all = new SoftAssertions();
        for (ApiExamples.Example example : examples.examples()) {
            Answer answer = example.send(operator);
            if (answer.lines().stream().anyMatch(line -> line.has("line"))) {
                all.assertThat(answer.lines()).as("%s", example).allSatisfy(line -> assertThat(
                                line.at("/problem/code").asText())
                        .isEqualTo("unavailable"));
            } else if (!KNOWN.contains(example.operation().name())) {
                all.assertThat(answer.status())
                        .as(example + ": " + answer.body())
                        .isEqualTo(503);
                all.assertThat(answer.header("Retry-After")).as("%s", example).matches("\\d+");
            } else {
                all.assertThat(answer.status()).as("%s", example).isEqualTo(200);
            }
        }
        all.assertAll();
    }

    private static void saysInItsDialectThatItCanBeSentAgain(PartnerDoor door, HubClient partner) {
        Answer answer = door.knock(partner);
        assertThat(answer.status()).as(door + ": " + answer.body()).isEqualTo(door.tryAgain());
        assertThat(answer.body()).as("%s", door).contains(door.inTheDialect());
        if (answer.status() >= 500) {
            assertThat(answer.header("Retry-After")).as("%s", door).matches("\\d+");
        }
    }

    /** One line when it goes and one when it is back, however many ask for it meanwhile. */
    private static void assertSaidOnce(CapturedOutput log) {
        assertThat(log.toString().lines().filter(line -> line.contains(" DatabaseGate: ")))
                .hasSize(2);
        assertThat(log.toString()
                        .lines()
                        .filter(line -> line.contains(" ERROR ") && !line.contains("EmbeddedPostgres")))
                .isEmpty();
    }

    /** Half of the batch is on the wire and some of it is on disk when the database falls; the rest comes after. */
    private Answer sendWhileTheDatabaseFalls(HubClient district, List<String> lines) throws Exception {
        PipedInputStream body = new PipedInputStream(1 << 16);
        try (OutputStream wire = new PipedOutputStream(body)) {
            CompletableFuture<Answer> answer =
                    CompletableFuture.supplyAsync(() -> district.post("/api/v1/events", "application/x-ndjson", body));
            write(wire, lines.subList(0, lines.size() / 2));
            await().atMost(PATIENCE).until(() -> count("select count(*) from fact") > 1);
            database.fall();
            write(wire, lines.subList(lines.size() / 2, lines.size()));
            wire.close();
            Answer given = answer.join();
            assertThat(given.status()).isEqualTo(200);
            assertThat(given.lines())
                    .hasSize(lines.size())
                    .extracting(line -> line.path("status").asInt())
                    .contains(201, 503)
                    .containsOnly(201, 503);
            assertThat(given.lines())
                    .filteredOn(line -> line.path("status").asInt() == 503)
                    .allSatisfy(line ->
                            assertThat(line.at("/problem/code").asText()).isEqualTo("unavailable"));
            return given;
        }
    }

    private static void write(OutputStream wire, List<String> lines) throws IOException {
        for (String line : lines) {
            wire.write(line.getBytes(StandardCharsets.UTF_8));
        }
        wire.flush();
    }

    private static void assertUnavailable(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("code").asText()).isEqualTo("unavailable");
        assertThat(answer.header("Retry-After")).matches("\\d+");
    }

    private static void assertEachFactOnceAndToldOnce(int facts) {
        assertThat(count("select count(*) from fact")).isEqualTo(facts);
        assertThat(count("select count(*) from message")).isEqualTo(facts);
        assertThat(count("select count(*) from milestone")).isPositive();
        assertThat(count("select count(*) from delivery where partner = 'province'"))
                .isEqualTo(facts);
        assertThat(count("select count(*) from (select fact_id from delivery group by fact_id, partner"
                        + " having count(*) > 1) doubled"))
                .isZero();
        assertThat(count("select count(*) from delivery d where not exists"
                        + " (select from lane l where l.dossier_id = d.dossier_id and l.partner = d.partner)"))
                .as("what waits has a lane")
                .isZero();
        assertThat(count("select count(*) from dossier where state = 'COMPLETED'"))
                .isEqualTo(DOSSIERS);
    }

    private static Set<String> accepted(Answer answer) {
        Set<String> receipts = new LinkedHashSet<>();
        for (JsonNode line : answer.lines()) {
            if (line.path("status").asInt() == 201) {
                receipts.add(line.at("/receipt/receipt").asText());
            }
        }
        return receipts;
    }

    private static List<String> knownIds() {
        return jdbc().sql("select receipt::text from message")
                .query(String.class)
                .list();
    }

    private static long count(String sql) {
        return jdbc().sql(sql).query(Long.class).single();
    }

    private static JdbcClient jdbc() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.jdbcUrl());
        return JdbcClient.create(source);
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>(DOSSIERS * FACTS_EACH);
        for (int i = 0; i < DOSSIERS; i++) {
            String code = "X77.03-250701-%05d".formatted(i);
            lines.add(Events.received(SOURCE, code, "X77.03") + "\n");
            lines.add(Events.event(SOURCE, "completed", code, "2025-08-06T10:00:00+07:00", "{}") + "\n");
        }
        return lines;
    }
}
