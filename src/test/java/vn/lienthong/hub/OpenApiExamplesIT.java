package vn.lienthong.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.hub.deadline.CalendarStore;
import vn.lienthong.hub.deadline.CalendarYear;
import vn.lienthong.hub.event.VietnamTime;
import vn.lienthong.hub.testing.ApiExamples;
import vn.lienthong.hub.testing.ApiExamples.Example;
import vn.lienthong.hub.testing.ApiExamples.Operation;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.HubClient.Answer;
import vn.lienthong.hub.testing.HubTest;

/** What the API's description says is true of the running hub, and its examples work when they are sent. */
@HubTest
class OpenApiExamplesIT {

    /** Calls that need no token, by the contract. */
    private static final List<String> OPEN = List.of(
            "GET /api/v1/units",
            "GET /api/v1/units/{code}",
            "GET /api/v1/procedures",
            "GET /api/v1/procedures/{code}",
            "GET /api/v1/procedures/{code}/appointment",
            "POST /api/v1/deadlines/preview",
            "GET /public/v1/dossiers/{code}");

    @LocalServerPort
    private int port;

    @Autowired
    private CalendarStore calendars;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private ApiExamples described;

    @BeforeEach
    void readTheDescription() {
        described = ApiExamples.of(HubClient.on(port));
    }

    @Test
    void describesEveryCallOfTheContract() {
        assertThat(described.api().path("openapi").asText()).startsWith("3.1");
        assertThat(described.operations())
                .extracting(Operation::name)
                .contains(
                        "POST /api/v1/events",
                        "GET /api/v1/dossiers/{code}",
                        "GET /api/v1/dossiers",
                        "GET /api/v1/dossiers/{code}/deliveries",
                        "GET /api/v1/dossiers/{code}/explanation",
                        "GET /api/v1/indicators/due-soon",
                        "GET /public/v1/dossiers/{code}",
                        "GET /api/v1/procedures",
                        "GET /api/v1/procedures/{code}",
                        "GET /api/v1/procedures/{code}/appointment",
                        "GET /api/v1/units",
                        "GET /api/v1/units/{code}",
                        "PUT /api/v1/units",
                        "PUT /api/v1/procedures",
                        "PUT /api/v1/calendars",
                        "POST /api/v1/deadlines/preview",
                        "GET /api/v1/indicators/on-time",
                        "GET /api/v1/indicators/{indicator}/dossiers",
                        "GET /api/v1/integrity",
                        "GET /api/v1/deliveries",
                        "GET /api/v1/deliveries/{id}",
                        "GET /api/v1/deliveries/summary",
                        "GET /api/v1/deliveries/audit",
                        "POST /api/v1/deliveries/replay",
                        "POST /api/v1/deliveries/skip",
                        "POST /api/v1/partners/{id}/pause",
                        "POST /api/v1/partners/{id}/resume",
                        "GET /api/v1/mappings",
                        "POST /api/v1/mappings/{slug}/preview");
    }

    @Test
    void saysOfEachCallWhatItDoesWhatItAnswersAndWhatTokenItNeeds() {
        SoftAssertions all = new SoftAssertions();
        for (Operation operation : described.operations()) {
            all.assertThat(operation.node().path("summary").asText())
                    .as("summary of " + operation.name())
                    .isNotBlank();
            all.assertThat(operation.node().path("tags"))
                    .as("tags of " + operation.name())
                    .isNotEmpty();
            operation.node().path("responses").fields().forEachRemaining(answer -> all.assertThat(
                            answer.getValue().path("description").asText())
                    .as("answer " + answer.getKey() + " of " + operation.name())
                    .isNotBlank()
                    .isNotEqualTo("OK"));
            boolean open = OPEN.contains(operation.name());
            all.assertThat(operation.node().path("security").isEmpty())
                    .as(operation.name() + " needs no token")
                    .isEqualTo(open);
            if (!open) {
                all.assertThat(operation.node().path("responses").has("401"))
                        .as("401 of " + operation.name())
                        .isTrue();
            }
        }
        all.assertAll();
    }

    @Test
    void describesEveryWayToSendEvents() {
        assertThat(described
                        .api()
                        .at("/paths/~1api~1v1~1events/post/requestBody/content")
                        .fieldNames())
                .toIterable()
                .contains("application/cloudevents+json", "application/cloudevents-batch+json", "application/x-ndjson");
    }

    @Test
    void everyBodyHasAnExample() {
        SoftAssertions all = new SoftAssertions();
        described.operations().forEach(operation -> operation
                .node()
                .at("/requestBody/content")
                .fields()
                .forEachRemaining(content -> all.assertThat(content.getValue().path("examples"))
                        .as(content.getKey() + " of " + operation.name())
                        .isNotEmpty()));
        all.assertAll();
    }

    @Test
    void everyExampleWorksWhenItIsSent() {
        knowCalendarsFromNowOn();
        rememberARecomputation();
        rememberADelivery();
        HubClient operator = HubClient.on(port).as("operator");
        SoftAssertions all = new SoftAssertions();
        for (Example example : described.examples()) {
            Answer answer = example.send(operator);
            String name = example.toString();
            all.assertThat(answer.status()).as(name + ": " + answer.body()).isBetween(200, 299);
            all.assertThat(documented(example.operation(), answer.status()))
                    .as("media types of answer " + answer.status() + " of " + name)
                    .contains(mediaType(answer));
            if ("application/x-ndjson".equals(mediaType(answer))) {
                all.assertThat(answer.lines()).as(name).isNotEmpty().allSatisfy(line -> assertThat(
                                line.path("status").asInt())
                        .isBetween(200, 299));
            }
        }
        operator.send("POST", "/api/v1/partners/xa-13/resume", null);
        all.assertAll();
    }

    @Test
    void everyListAndReportComesInEveryMediaTypeThatIsDescribed() {
        knowCalendarsFromNowOn();
        rememberARecomputation();
        rememberADelivery();
        HubClient operator = HubClient.on(port).as("operator");
        SoftAssertions all = new SoftAssertions();
        for (Example example : described.examples()) {
            Operation operation = example.operation();
            if (!operation.method().equals("GET")) {
                example.send(operator);
                continue;
            }
            for (String type : documented(operation, 200)) {
                Answer answer = operator.get(example.target(), "Accept", type);
                String name = operation.name() + " as " + type;
                all.assertThat(answer.status()).as(name + ": " + answer.body()).isEqualTo(200);
                all.assertThat(mediaType(answer)).as(name).isEqualTo(type);
            }
        }
        operator.send("POST", "/api/v1/partners/xa-13/resume", null);
        all.assertAll();
    }

    /** Some examples ask what is due from now on, whenever they are sent. */
    private void knowCalendarsFromNowOn() {
        int now = LocalDate.now(clock.withZone(VietnamTime.OFFSET)).getYear();
        IntStream.rangeClosed(now, now + 1)
                .filter(year -> calendars.inForce(null, year).isEmpty())
                .forEach(
                        year -> calendars.put(List.of(new CalendarYear(null, year, new TreeSet<>(), new TreeSet<>()))));
    }

    private void rememberARecomputation() {
        jdbc.sql("""
                        insert into recomputation (id, asked_at, repair, ended_at)
                        values ('0b6f5f0e-5c1f-4f9a-9d53-6f1c1d2a7b10', now(), false, now()) on conflict do nothing
                        """).update();
    }

    private void rememberADelivery() {
        jdbc.sql("""
                        insert into delivery (id, partner, dossier_id, sequence, fact_id, fact, state, enqueued_at, finished_at)
                        values ('0199c1a0-7b00-7000-8000-000000000001', 'province', 0, 0, 0, 'received', 'SKIPPED', now(), now())
                        on conflict do nothing
                        """).update();
    }

    private static List<String> documented(Operation operation, int status) {
        List<String> types = new ArrayList<>();
        operation
                .node()
                .path("responses")
                .path(String.valueOf(status))
                .path("content")
                .fieldNames()
                .forEachRemaining(types::add);
        return types;
    }

    private static String mediaType(Answer answer) {
        MediaType type = MediaType.parseMediaType(answer.header("Content-Type"));
        return type.getType() + "/" + type.getSubtype();
    }
}
