package vn.lienthong.hub.adapter.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.camel.CamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.testing.Events;
import vn.lienthong.hub.testing.HostileXml;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.HubClient.Answer;

/** The kind in the running hub, both ways. */
@ExtendWith(OutputCaptureExtension.class)
class LabourIT extends LabourHub {

    @Autowired
    private CamelContext camel;

    @Test
    void aDossierGoesThereAndItsResultComesBack() {
        String code = receivedForLabour("1.001776", "2025-08-01T08:00:00+07:00");
        JsonNode handedOver = awaitTold(SOCIAL, code, 1).get(0);
        assertThat(handedOver.path("MaThuTuc").asText()).isEqualTo("BTXH.TC01");
        assertThat(handedOver.path("HoTen").asText()).isEqualTo("Trần Thị Ví Dụ");
        assertThat(handedOver.path("NgayTiepNhan").asText()).isEqualTo("01/08/2025 08:00:00");
        assertThat(handedOver.path("GioiTinhId").asText())
                .as("said beyond the language")
                .isEqualTo("1035");
        assertThat(handedOver.path("HKTT_MaXa").asText()).isEqualTo("977304");

        stepWell(code, "02/08/2025 09:00:00", "5", "Thiếu bản sao");
        assertThat(dossier(code).path("state").asText()).isEqualTo("SUPPLEMENT_REQUESTED");
        tell("supplemented", code, "2025-08-03T09:00:00+07:00", "{}");
        JsonNode told = awaitTold(SOCIAL, code, 2).get(1);
        assertThat(told.path("ThoiDiemXuLy").asText()).isEqualTo("03/08/2025 09:00:00");
        assertThat(told.path("StatusId").asText()).isEqualTo("4");
        stepWell(code, "04/08/2025 09:00:00", "4", "Thẩm định");
        stepWell(code, "05/08/2025 09:00:00", "9", "Đã ký");
        tell("returned", code, "2025-08-06T09:00:00+07:00", "{'how':'COUNTER'}");

        assertThat(awaitTold(SOCIAL, code, 3).get(2).path("StatusId").asText()).isEqualTo("10");
        assertThat(facts(code))
                .containsExactly(
                        "received", "supplementRequested", "supplemented", "progressed", "completed", "returned");
        assertThat(SOCIAL.deliveries().values().stream().filter(code::equals)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "1.010803, 2025-08-01T08:00:00+07:00, NCC.TC03, merit",
        "1.001978, 2025-08-01T08:00:00+07:00, VL.TN05, merit",
        "1.001731, 2025-03-01T00:00:00+07:00, BTXH.MT02, social",
        "1.010803, 2025-02-28T23:59:59+07:00, NCC.TC03, old",
        "1.001776, 2025-02-28T08:00:00+07:00, BTXH.TC01, old"
    })
    void theFieldAndTheDateOfReceptionChooseTheMinistry(String procedure, String time, String own, String ministry) {
        String code = receivedForLabour(procedure, time);
        LabourSimulator chosen = ministry.equals("merit") ? MERIT : ministry.equals("old") ? OLD : SOCIAL;

        assertThat(awaitTold(chosen, code, 1).get(0).path("MaThuTuc").asText()).isEqualTo(own);
        assertThat(jdbc.queryForList(
                        "select partner from delivery d join dossier o on o.id = d.dossier_id where o.code = ? and partner like"
                                + " 'labour%'",
                        String.class, code))
                .hasSize(1);
    }

    @Test
    void aReceptionCorrectedToTheOtherSideOfTheReformMovesTheDossier() {
        String code = receivedForLabour("1.010803", "2025-03-01T08:00:00+07:00");
        awaitTold(MERIT, code, 1);
        String id = jdbc.queryForObject(
                "select f.event_id from fact f join dossier d on d.id = f.dossier_id where d.code = ?",
                String.class,
                code);

        tell(
                "corrected",
                code,
                "2025-03-03T08:00:00+07:00",
                "{'corrects':{'source':'%s','id':'%s'},'time':'2025-02-28T08:00:00+07:00','reason':'Sai ngày'}"
                        .formatted(DISTRICT_3, id));

        assertThat(awaitTold(OLD, code, 1).get(0).path("NgayTiepNhan").asText()).isEqualTo("28/02/2025 08:00:00");
    }

    @Test
    void aProcedureThatNoMinistryTakesIsParkedWhereSomebodySeesIt() {
        String code = receivedForLabour("2.000815", "2025-08-01T08:00:00+07:00");

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        operator.get("/api/v1/dossiers/" + code + "/deliveries").body())
                .contains("PARKED", "2.000815"));
        assertThat(SOCIAL.told(code)).isEmpty();
    }

    @Test
    void theSameStepTwiceHasOneEffect() {
        String code = receivedForLabour("1.001776", "2025-08-01T08:00:00+07:00");
        for (int time = 0; time < 2; time++) {
            stepWell(code, "02/08/2025 09:00:00", "4", "Thẩm định");
            stepWell(code, "02/08/2025 09:00:00", "4", "Trình ký");
        }

        assertThat(facts(code)).containsExactly("received", "progressed", "progressed");
    }

    @Test
    void whatTheHubToldComesBackAsNoNews() {
        String code = receivedForLabour("1.001776", "2025-08-01T08:00:00+07:00");
        tell("progressed", code, "2025-08-02T09:00:00.123+07:00", "{'toUnit':'X77.01.91','note':'Chuyển'}");
        awaitTold(SOCIAL, code, 2);

        stepWell(code, "02/08/2025 09:00:00", "4", "Chuyển");

        assertThat(facts(code)).containsExactly("received", "progressed");
    }

    @Test
    void aLateStepThrowsNothingBack() {
        String code = receivedForLabour("1.001776", "2025-08-01T08:00:00+07:00");
        tell("completed", code, "2025-08-05T09:00:00+07:00", "{}");
        stepWell(code, "04/08/2025 09:00:00", "4", "Muộn");

        assertThat(dossier(code).path("state").asText()).isEqualTo("COMPLETED");
        assertThat(facts(code)).containsExactly("received", "progressed", "completed");
    }

    @Test
    void aStepOfAStrangersDossierHasNoEffect() {
        String code = Events.newCode("X77.03");
        district.event(Events.received(DISTRICT_3, code, "X77.03.04"));

        stepWell(code, "02/08/2025 09:00:00", "9", "Xong");

        assertThat(dossier(code).path("state").asText()).isEqualTo("RECEIVED");
    }

    @Test
    void rowsArePulledAndBecomeDossiersOnceAndWhatWasHandedOverIsNone() throws Exception {
        String told = receivedForLabour("1.001776", "2025-08-01T08:00:00+07:00");
        awaitTold(SOCIAL, told, 1);
        String own = Events.newCode("X77.02.01");
        SOCIAL.show(row(own, "04/08/2025 08:00:00", ""), row(told, "01/08/2025 08:00:00", ""));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(facts(own)).containsExactly("received"));

        SOCIAL.show(row(own, "04/08/2025 08:00:00", "06/08/2025 16:00:00"), row(told, "01/08/2025 08:00:00", ""));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(facts(own)).containsExactly("received", "completed"));
        assertThat(facts(told)).containsExactly("received");
        assertThat(SOCIAL.told(own)).isEmpty();
        assertThat(jdbc.queryForList(
                        "select members::text from labour_fact where slot like ?", String.class, own + "/%"))
                .isNotEmpty()
                .noneMatch(members -> members.contains("Lê Văn"));
        SOCIAL.show();
    }

    @Test
    void aWrongKeyIsAnsweredInTheDialectAndShownNowhere(CapturedOutput log) {
        Answer answer = HubClient.on(port)
                .withToken("bi-mat")
                .post("/partners/labour/XuLyHoSo", "application/json", "{\"AcceptKey\":\"KHOA-LA-9271\"}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("error_code").asText()).isEqualTo("2");
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.header("Authorization")).isNull();
        assertThat(answer.body() + log).doesNotContain("KHOA-LA-9271", INBOUND_KEY);
    }

    @Test
    void aBodyThatNeverEndsIsAnsweredAtTheLimit() {
        long[] left = {3_000_000};
        InputStream long3 = new InputStream() {
            @Override
            public int read() {
                return left[0]-- > 0 ? ' ' : -1;
            }
        };

        Answer answer = HubClient.on(port).post("/partners/labour/XuLyHoSo", "application/json", long3);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("\"error_code\":\"1\"", "1048576");
    }

    @Test
    void readsTheBytesAsTheyCameWhateverTheCharsetSays() {
        String code = receivedForLabour("1.001776", "2025-08-01T08:00:00+07:00");
        String call = "{\"AcceptKey\":\"%s\",\"MaHoSo\":\"%s\",\"ThoiDiemXuLy\":\"02/08/2025 09:00:00\",\"StatusId\":3,"
                .concat("\"NoiDungXuLy\":\"Không đủ điều kiện\"}")
                .formatted(INBOUND_KEY, code);

        Answer answer = HubClient.on(port)
                .send(
                        "POST",
                        "/partners/labour/XuLyHoSo",
                        call.getBytes(StandardCharsets.UTF_8),
                        "Content-Type",
                        "application/json; charset=iso-8859-1");

        assertThat(answer.body()).contains("\"error_code\":\"0\"");
        assertThat(jdbc.queryForObject(
                        "select f.detail ->> 'reason' from fact f join dossier d on d.id = f.dossier_id where d.code = ? and type"
                                + " = 'refused'",
                        String.class,
                        code))
                .isEqualTo("Không đủ điều kiện");
    }

    @Test
    void describesEveryRoute() {
        assertThat(camel.getRoutes().stream().filter(route -> route.getId().contains("labour")))
                .hasSize(3)
                .allSatisfy(route -> assertThat(route.getDescription()).isNotBlank());
    }

    private static ObjectNode row(String code, String received, String ended) throws Exception {
        String row = "{'maHoSo':'%s','maThuTuc':'BTXH.MT02','hoTen':'Lê Văn Thử','cmnd':'052050000003',"
                + "'ngayTiepNhan':'%s','ngayHenTra':'08/08/2025 17:00:00','ngayKetThuc':'%s',"
                + "'donViTiepNhan':'X77.02.01','donViXuLy':'X77.02.91','statusId':'4','kenhThucHien':'1'}";
        return (ObjectNode)
                EventJson.mapper().readTree(row.formatted(code, received, ended).replace('\'', '"'));
    }

    @Test
    void noAttackInTheXmlInsideTheJsonIsTaken(CapturedOutput log) {
        String code = receivedForLabour("1.001776", "2025-08-01T08:00:00+07:00");
        String papers = "<ExtentData><DanhSachGiayToKetQua><GiayToKetQua><TenTaiLieu>giay</TenTaiLieu></GiayToKetQua>"
                + "</DanhSachGiayToKetQua></ExtentData>";
        ObjectNode step = EventJson.mapper()
                .createObjectNode()
                .put("AcceptKey", INBOUND_KEY)
                .put("MaHoSo", code)
                .put("ThoiDiemXuLy", "02/08/2025 09:00:00")
                .put("DonViXuLy", "X77.01.91")
                .put("StatusId", "9");
        try (HostileXml hostile = new HostileXml()) {
            hostile.upon(papers, "giay").forEach((name, attack) -> {
                Answer answer = call(step.put("CertificateExtentData", attack).toString());
                assertThat(answer.json().path("error_code").asText()).as(name).isNotEqualTo("0");
                hostile.assertHarmless(name, answer.body() + log);
            });
        }
        assertThat(facts(code)).containsExactly("received");
        assertThat(call(step.put("CertificateExtentData", papers).toString())
                        .json()
                        .path("error_code")
                        .asText())
                .as("without an attack")
                .isEqualTo("0");
    }
}
