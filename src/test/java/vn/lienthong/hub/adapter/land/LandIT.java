package vn.lienthong.hub.adapter.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.lienthong.hub.testing.Events;
import vn.lienthong.hub.testing.HubClient.Answer;

/** The kind in the running hub, both ways. */
@ExtendWith(OutputCaptureExtension.class)
class LandIT extends LandHub {

    private static final List<String> LOGGERS =
            List.of("org.springframework", "org.apache.camel", "org.apache.catalina", "vn.lienthong");

    @Autowired
    private LoggingSystem logging;

    @Test
    void aDossierGoesThereWithItsPapersAndItsResultComesBack() {
        String code = Events.newCode("X77.03");
        ObjectNode received = Events.received(DISTRICT_3, code, "X77.03.04");
        ObjectNode data = (ObjectNode) received.get("data");
        data.put("competentUnit", "X77.90.01").put("propertyUnit", "X77.02.03");
        data.putArray("attachments").addObject().put("name", "don.pdf").put("url", LAND.file("/f/1"));
        assertThat(district.event(received).status()).isEqualTo(201);
        awaitVerbs(code, "tiepnhan");
        JsonNode body = LAND.sentOf(code).get(0).body();
        assertThat(body.at("/DanhSachGiayToDinhKem/0/TapTin/data").asText()).startsWith("JVBERi0");
        assertThat(body.path("XaId").asInt()).isEqualTo(977203);
        assertThat(body.path("NgayTiepNhan").asText()).isEqualTo("2025-08-01T01:00:00Z");

        callWell(
                "YeuCauBoSungHoSo",
                "{'SoBienNhan':'%s','NgayChoBoSung':'2025-08-02T02:00:00','LaTamDung':true,'GhiChu':'Thiếu'}"
                        .formatted(code));
        assertThat(state(code)).isEqualTo("SUPPLEMENT_REQUESTED");
        tell("supplemented", code, "2025-08-03T09:00:00+07:00", "{'promisedAt':'2025-08-12T17:00:00+07:00'}");
        awaitVerbs(code, "tiepnhan", "capnhattrangthaibosunghoso");
        assertThat(LAND.sentOf(code).get(1).body().path("NgayHenTraMoi").asText())
                .isEqualTo("2025-08-12T10:00:00Z");

        callWell(
                "GuiKetQuaThue",
                "{'SoBienNhan':'%s','NgayCoKetQuaThue':'2025-08-04T02:00:00Z','DanhSachThongBaoThue':[{'LoaiThue':'Lệ phí'}]}"
                        .formatted(code));
        assertThat(state(code)).isEqualTo("PAYMENT_REQUESTED");
        callWell("ChuyenHoSo", transfer(code, "2025-08-06T02:00:00Z", "TD05"));
        assertThat(state(code)).isEqualTo("IN_PROGRESS");
        callWell(
                "KetThucHoSo",
                "{'SoBienNhan':'%s','NgayKetThuc':'2025-08-07T02:00:00Z','TrangThaiKetThuc':0}".formatted(code));
        assertThat(state(code)).isEqualTo("COMPLETED");
        tell("returned", code, "2025-08-08T09:00:00+07:00", "{'how':'COUNTER'}");
        awaitVerbs(code, "tiepnhan", "capnhattrangthaibosunghoso", "capnhattrangthaitraketquahoso");
        assertThat(LAND.sentOf(code)).extracting(LandSimulator.Sent::delivery).doesNotHaveDuplicates();
    }

    @Test
    void nothingThatItSaysItselfComesBackToIt() {
        String code = receivedForLand();
        awaitVerbs(code, "tiepnhan");
        callWell("NhanBoSungHoSo", "{'SoBienNhan':'%s','NgayNhanBoSung':'2025-08-03T02:00:00Z'}".formatted(code));
        tell("returned", code, "2025-08-08T09:00:00+07:00", "{'how':'COUNTER'}");
        awaitVerbs(code, "tiepnhan", "capnhattrangthaitraketquahoso");
    }

    @Test
    void whatTheDeskBroughtAndTheSectorRepeatsIsOneFact() {
        String code = receivedForLand();
        tell("supplementRequested", code, "2025-08-02T09:00:00+07:00", "{'reason':'Thiếu'}");
        tell("supplemented", code, "2025-08-03T09:00:00+07:00", "{'promisedAt':'2025-08-12T17:00:00+07:00'}");
        callWell(
                "NhanBoSungHoSo",
                "{'SoBienNhan':'%s','NgayNhanBoSung':'2025-08-03T02:00:00Z','NgayHenTraMoi':'2025-08-12T10:00:00Z'}"
                        .formatted(code));
        assertThat(facts(code)).containsExactly("received", "supplementRequested", "supplemented");
    }

    @Test
    void theSameCallTwiceHasOneEffect() {
        String code = receivedForLand();
        callWell("ChuyenHoSo", transfer(code, "2025-08-02T02:00:00Z", "TD02"));
        callWell("ChuyenHoSo", transfer(code, "2025-08-02T02:00:00", "TD02"));
        callWell("ChuyenHoSo", transfer(code, "2025-08-02T02:00:00Z", "TD03"));
        assertThat(facts(code)).containsExactly("received", "progressed", "progressed");
    }

    @ParameterizedTest
    @CsvSource({
        "supplementRequested, {'reason':'x'}, SUPPLEMENT_REQUESTED",
        "completed, {}, COMPLETED",
        "returned, {}, RETURNED"
    })
    void aLateTransferThrowsNothingBack(String fact, String data, String state) {
        String code = receivedForLand();
        tell(fact, code, "2025-08-05T09:00:00+07:00", data);
        callWell("ChuyenHoSo", transfer(code, "2025-08-04T02:00:00Z", "TD02"));
        assertThat(state(code)).isEqualTo(state);
        assertThat(facts(code)).containsExactly("received", "progressed", fact);
    }

    @ParameterizedTest
    @ValueSource(strings = {"completed", "returned"})
    void aTransferAfterTheEndHasNoEffectAndIsMarked(String fact) {
        String code = receivedForLand();
        tell(fact, code, "2025-08-05T09:00:00+07:00", "{}");
        String before = state(code);
        callWell("ChuyenHoSo", transfer(code, "2025-08-06T02:00:00Z", "TD02"));
        assertThat(state(code)).isEqualTo(before);
        assertThat(dossier(code).path("marks")).isNotEmpty();
    }

    @Test
    void aCallOfADossierThatIsNotKnownYetWaitsForIt() {
        String code = Events.newCode("X77.03");
        callWell("ChuyenHoSo", transfer(code, "2025-08-02T02:00:00Z", "TD02"));
        assertThat(state(code)).isEqualTo("UNKNOWN");
        ObjectNode received = Events.received(DISTRICT_3, code, "X77.03.04");
        ((ObjectNode) received.get("data")).put("competentUnit", "X77.90.01");
        district.event(received);
        assertThat(state(code)).isEqualTo("IN_PROGRESS");
    }

    @Test
    void theSecretTurnsUpNowhere(CapturedOutput output) {
        String code = receivedForLand();
        LOGGERS.forEach(logger -> logging.setLogLevel(logger, LogLevel.DEBUG));
        StringBuilder said = new StringBuilder();
        try {
            String wrong = SECRET + "-sai";
            said.append(call("ChuyenHoSo", transfer(code, "2025-08-02T02:00:00Z", "TD02")));
            said.append(call("ChuyenHoSo", "{"));
            said.append(call("GuiHoSo", "{}"));
            said.append(call("ChuyenHoSo", wrong, "{}"));
            said.append(call("ChuyenHoSo/" + SECRET, "x", "{}"));
            said.append(call("", SECRET, "{}"));
            said.append(nobody().post("/partners/land/" + SECRET, "application/json", "{}"));
            said.append(nobody().post("/partners/land/" + SECRET + "/ChuyenHoSo", "application/json", "{}"));
            for (String method : List.of("GET", "PUT", "DELETE", "OPTIONS", "HEAD")) {
                said.append(nobody().send(method, "/partners/land/ChuyenHoSo/" + SECRET, null));
            }
            said.append(nobody().post("/partners/land/ChuyenHoSo/" + SECRET + "?x=1", "text/plain", "x"));
            said.append(nobody().post("/Partners/LAND/ChuyenHoSo/" + SECRET, "application/json", "{}"));
            said.append(nobody().post("/partners//land/ChuyenHoSo//" + SECRET, "application/json", "{}"));
            said.append(nobody().post("/partners/land/ChuyenHoSo/" + SECRET + ";a=b", "application/json", "{}"));
            for (String end : List.of("%00", "%2Fx", "%5Cx", "%ff", "/..")) {
                said.append(nobody().post("/partners/land/ChuyenHoSo/" + SECRET + end, "application/json", "{}"));
            }
            said.append(operator.get("/actuator/prometheus").body());
        } finally {
            LOGGERS.forEach(logger -> logging.setLogLevel(logger, null));
        }
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(readAccessLog())
                .contains("POST /partners/land/- HTTP/1.1 401")
                .contains("GET /partners/land/ChuyenHoSo HTTP/1.1 405"));

        assertThat(said.toString()).contains("http_server_requests", "/partners/land/{verb}");
        assertThat(ObservedRequests.SEEN).anySatisfy(seen -> assertThat(seen).contains("/partners/land/"));
        assertThat(output.getAll()).contains("/partners/land/ChuyenHoSo");
        assertThat(said + readAccessLog() + ObservedRequests.SEEN + output.getAll())
                .doesNotContain(SECRET);
    }

    @Test
    void wrongSecretsAndWrongCallsAreAnswered() {
        assertThat(call("ChuyenHoSo", "sai-bet-roi", "{}").status()).isEqualTo(401);
        assertThat(nobody().post("/partners/land/ChuyenHoSo", "application/json", "{}")
                        .status())
                .isEqualTo(401);
        assertThat(call("GuiHoSo", "{}").status()).isEqualTo(404);
        assertThat(call("KetThucHoSo", "{'SoBienNhan':'A'}")
                        .json()
                        .at("/status/message")
                        .asText())
                .contains("NgayKetThuc");
        assertThat(nobody().send("GET", "/partners/land/ChuyenHoSo/" + SECRET, null)
                        .status())
                .isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/json;charset=ISO-8859-1"
            })
    void hostileBodiesAreAnsweredInTheDialect(String type) {
        for (String body : List.of("", "x", "[".repeat(50_000), "{\"SoBienNhan\":\"\\ud800\"}", "a=b&c=d")) {
            Answer answer = nobody().post("/partners/land/ChuyenHoSo/" + SECRET, type, body);
            assertThat(answer.status()).as(type).isEqualTo(400);
            assertThat(answer.json().at("/status/success").asBoolean()).isFalse();
            assertThat(answer.headers().map()).doesNotContainKeys("host", "user-agent", "secret");
        }
    }

    @Test
    void aTextThatTheDatabaseCannotHoldIsAnsweredNotLost() {
        String code = receivedForLand();
        Answer answer = call(
                "ChuyenHoSo",
                "{'SoBienNhan':'%s','NgayChuyen':'2025-08-02T02:00:00Z','NoiDungXuLy':'a\\ud800b','X\\u0000':'\\u0000y'}"
                        .formatted(code));
        assertThat(answer.status()).as(answer.body()).isIn(200, 400, 422);
        assertThat(facts(code)).hasSize(answer.status() == 200 ? 2 : 1);
    }

    @Test
    void aBodyThatIsTooLongIsNotReadToItsEnd() {
        byte[] long5 = "x".repeat(5_000_000).getBytes(StandardCharsets.US_ASCII);
        Answer answer =
                nobody().send("POST", "/partners/land/ChuyenHoSo/" + SECRET, long5, "Content-Type", "application/json");
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.json().at("/status/type").asText()).isEqualTo("body-too-large");
    }

    private static String transfer(String code, String time, String stage) {
        return "{'SoBienNhan':'%s','NgayChuyen':'%s','MaTrangThai':'%s','MaCanBoNhan':'CB-2','NoiDungXuLy':'x'}"
                .formatted(code, time, stage);
    }
}
