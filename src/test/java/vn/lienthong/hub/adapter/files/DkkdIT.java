package vn.lienthong.hub.adapter.files;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;
import vn.lienthong.hub.adapter.files.folder.Json;
import vn.lienthong.hub.partner.Partners;
import vn.lienthong.hub.partner.ServedUnits;
import vn.lienthong.hub.testing.Events;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.HubClient.Answer;
import vn.lienthong.hub.testing.HubTest;

/** The business-registration system joins a running hub by its folder, changes, fails to change, and leaves. */
@HubTest
@ExtendWith(OutputCaptureExtension.class)
class DkkdIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String KEY = "khoa-mau-khong-that-dau";
    private static final String OK = "{\"ketQua\":\"OK\",\"maHoSo\":\"%s\"}";
    private static final Path ROOT = newFolder();
    private static final WireMockServer THEM =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private static final AtomicInteger NUMBER = new AtomicInteger(1000);

    @LocalServerPort
    private int port;

    @Autowired
    private Partners partners;

    @Autowired
    private ServedUnits served;

    @DynamicPropertySource
    static void folders(DynamicPropertyRegistry registry) {
        THEM.start();
        registry.add("hub.partners.dir", ROOT::toString);
        registry.add("hub.files.scan-every", () -> "100ms");
        registry.add("DKKD_URL", THEM::baseUrl);
        registry.add("THAM_URL", THEM::baseUrl);
    }

    @AfterAll
    static void stop() {
        THEM.stop();
    }

    @BeforeEach
    void join() {
        THEM.resetAll();
        THEM.stubFor(any(anyUrl()).willReturn(okJson(OK.formatted(newCode()))));
        if (Files.notExists(ROOT.resolve("dkkd"))) {
            Folders.copyTo(ROOT, "dkkd");
            operator().put("/api/v1/units", "application/x-ndjson", """
                    {"code":"X77.86","name":"Phòng Thẩm định mẫu","level":"OFFICE","parent":"X77",\
                    "validFrom":"2016-01-01"}
                    """);
        }
        awaitState("LIVE");
    }

    @Test
    void theirMessageBecomesADossier() {
        String code = newCode();

        Answer answer = push(message(code, "DA_TIEP_NHAN", 1754010000000L));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().toString()).isEqualTo("{\"ketQua\":\"OK\"}");
        JsonNode dossier = dossier(code);
        assertThat(dossier.path("state").asText()).isEqualTo("RECEIVED");
        assertThat(dossier.path("competentUnit").asText()).isEqualTo("X77.85");
        assertThat(partners.find("dkkd")).isPresent();
        assertThat(served.of(partners.find("dkkd").orElseThrow())).contains("X77.85");
    }

    @Test
    void theSameMessageTwiceChangesNothing() {
        String code = newCode();
        push(message(code, "DA_TIEP_NHAN", 1754010000000L));

        Answer again = push(message(code, "DA_TIEP_NHAN", 1754010000000L));

        assertThat(again.status()).isEqualTo(200);
        assertThat(dossier(code).path("history")).hasSize(1);
    }

    @Test
    void theyAreToldOfADossierAndThenOfItsStates() {
        String theirs = newCode();
        THEM.stubFor(any(anyUrl()).willReturn(okJson(OK.formatted(theirs))));
        String code = receivedElsewhere();

        await().atMost(PATIENCE)
                .untilAsserted(() -> THEM.verify(
                        1,
                        postRequestedFor(urlEqualTo("/api/ho-so"))
                                .withHeader("X-Khoa-Ket-Noi", equalTo("khoa-mau-khong-that"))
                                .withHeader("Hub-Delivery-Id", matching(".+"))
                                .withRequestBody(matchingJsonPath("$.maMotCua", equalTo(code)))
                                .withRequestBody(matchingJsonPath("$.tinhTrang", equalTo("DA_TIEP_NHAN")))
                                .withRequestBody(matchingJsonPath("$.thoiDiem", equalTo("1754010000000")))));
        awaitDelivered(code);
        assertThat(aliases(code)).contains(theirs);
        operator()
                .event(Events.event(
                        "/partners/district-3",
                        "supplementRequested",
                        code,
                        "2025-08-01T09:00:00+07:00",
                        "{'reason':'Thiếu giấy tờ'}"));
        operator()
                .event(Events.event(
                        "/partners/district-3",
                        "transferred",
                        code,
                        "2025-08-01T10:00:00+07:00",
                        "{'fromUnit':'X77.85','toUnit':'X77.03'}"));
        operator()
                .event(Events.event(
                        "/partners/district-3",
                        "transferred",
                        code,
                        "2025-08-01T11:00:00+07:00",
                        "{'fromUnit':'X77.03','toUnit':'X77.85'}"));

        await().atMost(PATIENCE)
                .untilAsserted(() -> THEM.verify(putRequestedFor(urlEqualTo("/api/ho-so/" + theirs + "/tinh-trang"))
                        .withRequestBody(matchingJsonPath("$.tinhTrang", equalTo("CAN_BO_SUNG")))));
    }

    @Test
    void whatTheySayAgainOfWhatTheyWereToldGoesNoFurther() {
        String theirs = newCode();
        THEM.stubFor(any(anyUrl()).willReturn(okJson(OK.formatted(theirs))));
        String code = receivedElsewhere();
        awaitDelivered(code);

        Answer answer = push(message(theirs, "DA_TIEP_NHAN", 1754010000000L));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(dossier(code).path("history")).hasSize(1);
    }

    @Test
    void aStrangerLearnsNothing() {
        HubClient stranger = HubClient.on(port);
        byte[] body =
                message(newCode(), "DA_TIEP_NHAN", 1754010000000L).toString().getBytes(StandardCharsets.UTF_8);

        Answer wrong = stranger.send("POST", "/partners/dkkd/ho-so", body, "X-Khoa-Ket-Noi", "khong-phai-khoa-nay");
        Answer none = stranger.send("POST", "/partners/dkkd/nothing", body);

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(none.status()).isEqualTo(401);
        assertThat(wrong.json().path("code").asText()).isEqualTo("unauthenticated");
        assertThat(wrong.body()).doesNotContain(KEY);
        assertThat(stranger.send("POST", "/partners/khong/ho-so", body).status())
                .isEqualTo(404);
    }

    @Test
    void aKeyMayStandInThePathAndIsSaidNowhere(CapturedOutput log) {
        replace("partner.yaml", "inbound:\n  header: X-Khoa-Ket-Noi", "inbound:\n  header: none");
        HubClient them = HubClient.on(port);
        byte[] body =
                message(newCode(), "DA_TIEP_NHAN", 1754010000000L).toString().getBytes(StandardCharsets.UTF_8);

        await().atMost(PATIENCE)
                .until(() -> them.send("POST", "/partners/dkkd/" + KEY + "/ho-so", body)
                                .status()
                        == 200);
        Answer wrong = them.send("POST", "/partners/dkkd/" + KEY + "x/ho-so", body);
        Answer none = them.send("POST", "/partners/dkkd/ho-so", body, "X-Khoa-Ket-Noi", KEY);

        assertThat(wrong.status()).isEqualTo(404);
        assertThat(none.status()).isEqualTo(404);
        assertThat(log.getAll()).doesNotContain(KEY);
        assertThat(wrong.body()).doesNotContain(KEY);
        replace("partner.yaml", "inbound:\n  header: none", "inbound:\n  header: X-Khoa-Ket-Noi");
        await().atMost(PATIENCE)
                .until(() ->
                        push(message(newCode(), "DA_TIEP_NHAN", 1754010000000L)).status() == 200);
    }

    @Test
    void aMessageThatIsNotAsAgreedIsRefusedWithEveryPlace() {
        ObjectNode message = message(newCode(), "DA_BAY", 1754010000000L);
        message.put("thoiDiem", "hôm qua").put("donViTiepNhan", "HUYEN-9");

        Answer answer = push(message);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("violations").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("/tinhTrang", "/thoiDiem", "/donViTiepNhan");
        assertThat(answer.body()).doesNotContain("hôm qua", "HUYEN-9");
    }

    @Test
    void hostileBodiesAreAnswered() {
        assertThat(send("{\"a\":").status()).isEqualTo(400);
        assertThat(send("").status()).isEqualTo(400);
        assertThat(send("[".repeat(5000)).status()).isEqualTo(400);
        assertThat(send("{\"maHoSo\":1,\"maHoSo\":2}").status()).isEqualTo(400);
        assertThat(send("[]").status()).isEqualTo(422);
        assertThat(send("null").status()).isEqualTo(422);
        assertThat(send(" ".repeat((4 << 20) + 1)).status()).isEqualTo(413);
    }

    @Test
    void aChangeGoesLiveWhileTheOldVersionEndsWhatItBegan() {
        THEM.stubFor(any(anyUrl()).willReturn(okJson(OK.formatted(newCode())).withFixedDelay(3000)));
        String begun = receivedElsewhere();
        await().atMost(PATIENCE).until(() -> !THEM.findAll(postRequestedFor(urlEqualTo("/api/ho-so")))
                .isEmpty());
        String before = digest();

        replace("reply.jsonata", "\"ketQua\": \"OK\"", "\"ketQua\": \"OK\", \"phienBan\": 2");
        replace("samples/received.answer.json", "\"OK\"", "\"OK\", \"phienBan\": 2");

        await().atMost(PATIENCE).until(() -> !digest().equals(before));
        CompletableFuture<Answer> meanwhile =
                CompletableFuture.supplyAsync(() -> push(message(newCode(), "DA_TIEP_NHAN", 1754010000000L)));
        assertThat(meanwhile.join().json().path("phienBan").asInt()).isEqualTo(2);
        awaitDelivered(begun);
        assertThat(attempts(begun)).isEqualTo(1);
        String changed = digest();
        replace("reply.jsonata", ", \"phienBan\": 2", "");
        replace("samples/received.answer.json", ", \"phienBan\": 2", "");
        await().atMost(PATIENCE).until(() -> !digest().equals(changed));
    }

    @Test
    void aChangeThatFailsItsSamplesKeepsTheOldVersionAndSaysWhy(CapturedOutput log) {
        String digest = digest();

        replace("inbound.jsonata", "\"DA_CAP\": \"completed\"", "\"DA_CAP\": \"stopped\"");

        awaitState("LIVE_EARLIER");
        assertThat(digest()).isEqualTo(digest);
        assertThat(status().path("findings").toString())
                .contains("samples/issued.events.json", "/0/fact", "completed", "stopped");
        assertThat(log).contains("samples/issued.events.json, /0/fact");
        String code = newCode();
        push(message(code, "DA_TIEP_NHAN", 1754010000000L));
        push(message(code, "DA_CAP", 1754100000000L));
        assertThat(dossier(code).path("state").asText()).isEqualTo("COMPLETED");

        replace("inbound.jsonata", "\"DA_CAP\": \"stopped\"", "\"DA_CAP\": \"completed\"");
        awaitState("LIVE");
    }

    @Test
    void aFolderThatIsTakenAwayStopsAndComesBack() throws IOException {
        Path aside = ROOT.resolveSibling(ROOT.getFileName() + "-aside");
        Files.move(ROOT.resolve("dkkd"), aside);

        awaitState("AWAY");
        Answer closed = push(message(newCode(), "DA_TIEP_NHAN", 1754010000000L));
        assertThat(closed.status()).isEqualTo(503);
        assertThat(closed.header("Retry-After")).isNotBlank();
        String accepted = receivedElsewhere();

        Files.move(aside, ROOT.resolve("dkkd"));
        awaitState("LIVE");
        awaitDelivered(accepted);
        assertThat(push(message(newCode(), "DA_TIEP_NHAN", 1754010000000L)).status())
                .isEqualTo(200);
    }

    @Test
    void anUnreachablePartnerIsTriedAgainAndARefusalIsParkedWithoutPersonalData() {
        THEM.stubFor(any(anyUrl())
                .willReturn(aResponse()
                        .withStatus(422)
                        .withBody("{\"thongBao\":\"Người nộp Trần Thị Ví Dụ, 052085000002, không hợp lệ\"}")));
        String code = receivedElsewhere();

        await().atMost(PATIENCE)
                .until(() -> "PARKED".equals(delivery(code).path("state").asText()));

        assertThat(delivery(code).path("answer").asText()).contains("withheld");
    }

    @Test
    void aFolderCannotTakeAnothersUnitOrABuiltInName() throws IOException {
        Path other = ROOT.resolve("igate");
        Files.createDirectories(other);
        Files.writeString(other.resolve("partner.yaml"), "units: X77.99\n");
        Files.writeString(other.resolve("igate.camel.yaml"), "[]\n");
        await().atMost(PATIENCE).until(() -> status("igate").has("findings"));
        assertThat(status("igate").path("findings").toString()).contains("a kind 'igate' of its own");
        deleteAll(other);

        Path twin = ROOT.resolve("tham");
        Files.createDirectories(twin);
        Files.writeString(twin.resolve("partner.yaml"), "units: X77.85\n");
        Files.writeString(twin.resolve("tham.camel.yaml"), "[]\n");
        await().atMost(PATIENCE).until(() -> status("tham").has("findings"));
        assertThat(status("tham").path("findings").toString()).contains("X77.85", "dkkd", "tham");
        deleteAll(twin);
    }

    @Test
    void aPolledPartnerIsReadFromItsCursorAndItsFirstRoundIsABackfill() throws IOException {
        String first = "THAM-1";
        THEM.stubFor(any(urlPathEqualTo("/dong-bo")).willReturn(okJson("{\"hoSo\":[],\"tiep\":\"0\"}")));
        THEM.stubFor(any(urlEqualTo("/dong-bo?tu=0")).willReturn(okJson("""
                {"tiep":"1","con":true,"hoSo":[{"ma":"%s","luc":1754010000000}]}""".formatted(first))));
        THEM.stubFor(any(urlEqualTo("/dong-bo?tu=1")).willReturn(okJson("""
                {"tiep":"2","con":false,"hoSo":[{"ma":"THAM-2","luc":1754010000000}]}""")));
        THEM.stubFor(any(urlEqualTo("/dong-bo?tu=2")).willReturn(okJson("""
                {"tiep":"3","con":false,"hoSo":[{"ma":"THAM-3","luc":1754010000000}]}""")));
        THEM.stubFor(any(urlEqualTo("/dong-bo?tu=3")).willReturn(okJson("{\"tiep\":\"3\",\"hoSo\":[]}")));

        PolledFolder.write(ROOT.resolve("tham"));

        await().atMost(PATIENCE)
                .until(() -> operator().get("/api/v1/dossiers/THAM-3").status() == 200);
        assertThat(toProvince("THAM-1")).as("backfilled").isEmpty();
        assertThat(toProvince("THAM-2")).as("backfilled").isEmpty();
        assertThat(toProvince("THAM-3")).as("told to the province").isNotEmpty();
        await().atMost(PATIENCE)
                .until(() -> THEM.findAll(getRequestedFor(urlEqualTo("/dong-bo?tu=3")))
                                .size()
                        >= 2);
        assertThat(THEM.findAll(getRequestedFor(urlEqualTo("/dong-bo?tu=0"))))
                .extracting(LoggedRequest::getUrl)
                .hasSize(1);
        deleteAll(ROOT.resolve("tham"));
        await().atMost(PATIENCE)
                .until(() -> status("tham").path("state").asText().equals("AWAY"));
        assertThat(partners.find("tham")).as("known until it is dismissed").isPresent();
        assertThat(operator().send("DELETE", "/api/v1/mappings/tham", null).status())
                .isEqualTo(200);
        assertThat(partners.find("tham")).isEmpty();
    }

    @Test
    void previewsAMessageWithItsProblems() {
        ObjectNode message = message(newCode(), "DA_TIEP_NHAN", 1754010000000L);
        message.put("maThuTuc", "2.000575").put("thoiDiem", 33_000_000_000_000L);

        JsonNode preview = operator()
                .post("/api/v1/mappings/dkkd/preview", "application/json", message.toString())
                .json();

        assertThat(preview.path("direction").asText()).isEqualTo("INBOUND");
        assertThat(preview.at("/events/0/source").asText()).isEqualTo("/partners/dkkd");
        assertThat(preview.at("/events/0/data/receivingUnit").asText()).isEqualTo("X77.85");
        assertThat(preview.at("/problems/0/pointer").asText()).isEqualTo("/0/time");
    }

    private String receivedElsewhere() {
        String code = Events.newCode("X77.03");
        ObjectNode received = Events.received("/partners/district-3", code, "X77.03");
        ((ObjectNode) received.get("data")).put("competentUnit", "X77.85").put("procedureCode", "2.000575");
        assertThat(HubClient.on(port).as("district-3").event(received).status()).isEqualTo(201);
        return code;
    }

    private JsonNode delivery(String code) {
        for (JsonNode delivery :
                operator().get("/api/v1/dossiers/" + code + "/deliveries").json()) {
            if (delivery.path("partner").asText().equals("dkkd")) {
                return delivery;
            }
        }
        return Json.MAPPER.missingNode();
    }

    private String aliases(String code) {
        return operator().get("/api/v1/dossiers/" + code).json().path("aliases").toString();
    }

    private int attempts(String code) {
        return delivery(code).path("attempts").asInt();
    }

    private List<String> toProvince(String code) {
        return operator().get("/api/v1/dossiers/" + code + "/deliveries").json().findValuesAsText("partner");
    }

    private void awaitDelivered(String code) {
        await().atMost(PATIENCE)
                .until(() -> "DELIVERED".equals(delivery(code).path("state").asText()));
    }

    private ObjectNode message(String code, String word, long time) {
        return Json.MAPPER
                .createObjectNode()
                .put("maHoSo", code)
                .put("maThuTuc", "2.000575")
                .put("donViTiepNhan", "PHONG-DKKD")
                .put("tinhTrang", word)
                .put("thoiDiem", time)
                .put("tenDoanhNghiep", "Hộ kinh doanh Ví Dụ");
    }

    private Answer push(JsonNode message) {
        return send(message.toString());
    }

    private Answer send(String body) {
        return HubClient.on(port)
                .send("POST", "/partners/dkkd/ho-so", body.getBytes(StandardCharsets.UTF_8), "X-Khoa-Ket-Noi", KEY);
    }

    private JsonNode dossier(String code) {
        return operator().get("/api/v1/dossiers/" + code).json();
    }

    private HubClient operator() {
        return HubClient.on(port).as("operator");
    }

    private JsonNode status() {
        return status("dkkd");
    }

    private JsonNode status(String slug) {
        for (JsonNode each : operator().get("/api/v1/mappings").json()) {
            if (each.path("slug").asText().equals(slug)) {
                return each;
            }
        }
        return Json.MAPPER.missingNode();
    }

    private String digest() {
        return status().path("digest").asText();
    }

    private void awaitState(String state) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(status().path("state").asText())
                        .as(status().toString())
                        .isEqualTo(state));
    }

    private static void replace(String file, String text, String by) {
        try {
            Path path = ROOT.resolve("dkkd").resolve(file);
            Files.writeString(path, Files.readString(path).replace(text, by));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    private static String newCode() {
        return "DKKD-2025-%06d".formatted(NUMBER.incrementAndGet());
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("partners");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
