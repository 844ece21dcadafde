package vn.lienthong.hub.adapter.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.lienthong.hub.adapter.igate.IgateSimulator;
import vn.lienthong.hub.testing.Events;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.HubClient.Answer;
import vn.lienthong.hub.testing.HubTest;

/** The whole hub between the post's counters and carriers and a vendor's desk. */
@HubTest
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class PostIT {

    private static final Instant ACCEPTED = Instant.parse("2025-09-05T08:20:00Z");
    private static final Instant HANDED_OVER = Instant.parse("2025-09-08T02:10:00Z");
    private static final String DISTRICT_3 = "/partners/district-3";
    private static final PostSimulator POST = new PostSimulator();
    private static final IgateSimulator DESK = new IgateSimulator();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    private HubClient operator;
    private HubClient post;
    private HubClient district;

    @DynamicPropertySource
    static void partners(DynamicPropertyRegistry registry) {
        POST.start();
        DESK.start();
        registry.add("sample.igate-1.url", DESK::url);
        registry.add("sample.poll.every", () -> "300ms");
        registry.add("hub.partners.post.kind", () -> "post");
        registry.add("hub.partners.post.connection.base-url", POST::url);
        registry.add("hub.partners.post.connection.token-url", () -> POST.url() + "/token");
        registry.add("hub.partners.post.connection.username", () -> "hub-mau");
        registry.add("hub.partners.post.connection.password", () -> "mau-khong-that");
        registry.add("hub.partners.post.poll.every", () -> "300ms");
        registry.add("hub.partners.post.poll.backfill-from", () -> "2025-01-01T00:00:00+07:00");
        registry.add("hub.partners.post.settings.tables", () -> "classpath:mocks/post/tables.json");
        registry.add("hub.delivery.backoff.first", () -> "50ms");
        registry.add("hub.delivery.backoff.cap", () -> "200ms");
    }

    @AfterAll
    static void stop() {
        POST.stop();
        DESK.stop();
    }

    @BeforeEach
    void callersAndFirstPolls() {
        operator = HubClient.on(port).as("operator");
        post = HubClient.on(port).as("post");
        district = HubClient.on(port).as("district-3");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> count("select count(*) from post_cursor where caught_up") == 1
                        && count("select count(*) from igate_watermark where partner = 'igate-1'") == 1);
    }

    @Test
    void aDossierFromAPostOfficeIsMadeAtTheDeskAndItsResultGoesHome(CapturedOutput output) {
        String order = "BD-" + Events.newCode("X77");
        assertThat(send(PostDocument.of(order, "1.001776", "X77.01.02", ACCEPTED, null))
                        .json()
                        .path("Status")
                        .asText())
                .isEqualTo("100");
        await().until(() -> DESK.rows().find(order).isPresent());
        assertThat(send(PostDocument.of(order, "1.001776", "X77.01.02", ACCEPTED, HANDED_OVER))
                        .status())
                .isEqualTo(200);
        assertThat(dossier(order).at("/post/calendarDays").asInt()).isEqualTo(3);

        String row = DESK.rows().find(order).orElseThrow().path("id").asText();
        DESK.clerk().accept(row, HANDED_OVER.plusSeconds(600), HANDED_OVER.plus(Duration.ofDays(7)));
        await().until(() -> state(order).equals("RECEIVED"));
        JsonNode received = dossier(order);
        assertThat(received.at("/post/acceptedAt").asText()).isEqualTo("2025-09-05T15:20:00+07:00");
        assertThat(received.at("/post/handedOverAt").asText()).isEqualTo("2025-09-08T09:10:00+07:00");
        assertThat(received.at("/post/workingDays").asInt()).isEqualTo(1);

        DESK.clerk().complete(row, HANDED_OVER.plus(Duration.ofDays(2)));
        await().until(() -> POST.orders().open().containsKey(order));
        JsonNode parcel = POST.orders().open().get(order);
        assertThat(parcel.path("ReceiverName").asText()).isEqualTo("Nguyễn Văn Mẫu");
        assertThat(parcel.path("SenderName").asText()).isEqualTo("Xã 1.2");

        POST.feed().scan(order, 45, HANDED_OVER.plus(Duration.ofDays(3)));
        POST.feed().scan(order, 50, HANDED_OVER.plus(Duration.ofDays(4)));
        await().until(() -> facts(order).contains("postReturned"));
        assertThat(facts(order)).doesNotContain("postAttempted", "returned");
        assertThat(state(order)).isEqualTo("COMPLETED");
        assertThat(toldAtTheDesk(order)).doesNotContain("postReturned", "postAccepted");
        assertThat(output.getAll()).doesNotContain("Nguyễn Văn Mẫu", "0900000001", "Thôn Mẫu");
    }

    @Test
    void theSameDocumentAgainChangesNothing() {
        String order = "BD-" + Events.newCode("X77");
        ObjectNode document = PostDocument.of(order, "1.001776", "X77.01.02", ACCEPTED, HANDED_OVER);
        send(document);
        JsonNode before = dossier(order);
        assertThat(send(document).json().path("Status").asText()).isEqualTo("100");
        assertThat(dossier(order).path("history")).isEqualTo(before.path("history"));
        POST.feed().scan(order, 10, ACCEPTED);
        POST.feed().scan(order, 20, HANDED_OVER);
        await().until(() -> facts(order).stream().filter("handedOver"::equals).count() == 2);
        assertThat(dossier(order).path("post")).isEqualTo(before.path("post"));
    }

    @Test
    void aChangedDocumentCorrectsWhatItSaid() {
        String order = "BD-" + Events.newCode("X77");
        send(PostDocument.of(order, "1.001776", "X77.01.02", ACCEPTED, HANDED_OVER));
        Answer answer =
                send(PostDocument.of(order, "1.001776", "X77.01.02", ACCEPTED, HANDED_OVER.plus(Duration.ofDays(1))));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(dossier(order).at("/post/handedOverAt").asText()).isEqualTo("2025-09-09T09:10:00+07:00");
        assertThat(dossier(order).at("/post/calendarDays").asInt()).isEqualTo(4);
    }

    @Test
    void theFeedFindsADossierThatItsSystemNamesInItsOwnWay() {
        String code = "H3-" + Events.newCode("X77").toLowerCase(Locale.ROOT);
        ObjectNode received = Events.received(DISTRICT_3, code, "X77.03.04");
        ((ObjectNode) received.get("data")).put("channel", "POST");
        assertThat(district.event(received).status()).isEqualTo(201);
        district.event(Events.event(DISTRICT_3, "completed", code, "2025-08-05T08:00:00+07:00", "{}"));
        await().until(() -> POST.orders().open().containsKey(code));
        await().until(() -> dossier(code).path("aliases").toString().contains("\"post\""));
        POST.feed().scan(code, 40, Instant.parse("2025-08-06T03:00:00Z"));
        await().until(() -> facts(code).contains("postDelivered"));
        district.event(Events.event(DISTRICT_3, "reopened", code, "2025-08-07T08:00:00+07:00", "{'reason':'Sai tên'}"));
        await().until(() -> !POST.orders().open().containsKey(code));
    }

    @Test
    void rowsOfAnUnknownOrderWaitForItsDocument() {
        String order = "BD-" + Events.newCode("X77");
        POST.feed().scan(order, 20, HANDED_OVER);
        await().until(() -> count("select count(*) from fact where event_id like '%/handedOver/%' and dossier_id ="
                        + " (select dossier_id from dossier_alias where value = '" + order + "')")
                == 1);
        send(PostDocument.of(order, "1.001776", "X77.01.02", ACCEPTED, null));
        assertThat(facts(order)).containsExactly("registered", "postAccepted", "handedOver");
        assertThat(state(order)).isEqualTo("REGISTERED");
    }

    @Test
    void showsTheDaysWithThePostByReceivingUnit() {
        String order = "BD-" + Events.newCode("X77");
        send(PostDocument.of(
                order,
                "1.001776",
                "X77.02.03",
                Instant.parse("2024-09-06T08:20:00Z"),
                Instant.parse("2024-09-09T02:10:00Z")));
        JsonNode group = operator.get("/api/v1/indicators/post-days?unit=X77.02.03&from=2024-09-01&to=2024-09-30")
                .json()
                .path("total");
        assertThat(group.path("handedOver").asInt()).isEqualTo(1);
        assertThat(group.at("/calendarDays/average").decimalValue()).isEqualByComparingTo("3");
        assertThat(group.at("/workingDays/median").asInt()).isEqualTo(1);
    }

    @Test
    void answersInTheDialectWhoMayNotCall() {
        byte[] body = PostDocument.of("BD-X", "1.001776", "X77.01.02", ACCEPTED, null)
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        assertStatus(HubClient.on(port).send("POST", "/partners/post/documents", body), 401, "401");
        assertStatus(
                HubClient.on(port).withToken("khong-phai-token").send("POST", "/partners/post/documents", body),
                401,
                "401");
        assertStatus(district.send("POST", "/partners/post/documents", body), 403, "403");
        assertStatus(operator.send("POST", "/partners/post/documents", body), 403, "403");
    }

    @Test
    void answersInTheDialectWhatIsNoDocument() {
        for (String body : List.of("", "nonsense", "[]", "{}", "{\"a\":".repeat(2000))) {
            assertStatus(post.post("/partners/post/documents", "application/json", body), 400, "400");
        }
        assertStatus(post.post("/partners/post/documents", "text/plain", "x".repeat(3_000_000)), 413, "413");
    }

    @Test
    void keepsADocumentOfAnUnknownUnitUntilTheUnitIsKnown() {
        String order = "BD-" + Events.newCode("X77");
        assertThat(send(PostDocument.of(order, "1.001776", "X77.55", ACCEPTED, null))
                        .status())
                .isEqualTo(200);
        assertThat(count("select count(*) from message where raw like '%" + order + "%' and quarantine is not null"))
                .isEqualTo(2);
    }

    private Answer send(ObjectNode document) {
        return post.post("/partners/post/documents", "application/json", document.toString());
    }

    private static void assertStatus(Answer answer, int http, String status) {
        assertThat(answer.status()).isEqualTo(http);
        assertThat(answer.json().path("Status").asText()).isEqualTo(status);
        assertThat(answer.json().path("Message").asText()).isNotBlank().doesNotContain("Exception");
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.header("Authorization")).isNull();
    }

    private JsonNode dossier(String code) {
        return operator.get("/api/v1/dossiers/" + code + "?system=post").status() == 200
                ? operator.get("/api/v1/dossiers/" + code + "?system=post").json()
                : operator.get("/api/v1/dossiers/" + code).json();
    }

    private String state(String code) {
        return dossier(code).path("state").asText();
    }

    private List<String> facts(String code) {
        return StreamSupport.stream(dossier(code).path("history").spliterator(), false)
                .map(entry -> entry.path("fact").asText())
                .toList();
    }

    private List<String> toldAtTheDesk(String code) {
        return StreamSupport.stream(
                        operator.get("/api/v1/dossiers/" + code + "/deliveries")
                                .json()
                                .spliterator(),
                        false)
                .filter(delivery -> delivery.path("partner").asText().equals("igate-1"))
                .map(delivery -> delivery.path("fact").asText())
                .toList();
    }

    private long count(String sql) {
        return jdbc.queryForObject(sql, Long.class);
    }
}
