package vn.lienthong.hub.adapter.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.lienthong.hub.testing.Events;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.HubTest;

/** A commune's old system on the running hub, both ways. */
@HubTest
@ExtendWith(OutputCaptureExtension.class)
class DistrictIT {

    private static final String USER = "huyen3-mau";
    private static final String PASSWORD = "khong-that-3";
    private static final String DISTRICT_3 = "/partners/district-3";
    private static final DistrictSimulator DISTRICT = new DistrictSimulator(USER, PASSWORD).start();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    private HubClient other;
    private HubClient operator;
    private DistrictClerk clerk;

    @DynamicPropertySource
    static void join(DynamicPropertyRegistry registry) {
        String partner = "hub.partners.xa-34.";
        registry.add(partner + "kind", () -> "district");
        registry.add(partner + "units", () -> "X77.03.04");
        registry.add(partner + "connection.base-url", DISTRICT::url);
        registry.add(partner + "connection.username", () -> USER);
        registry.add(partner + "connection.password", () -> PASSWORD);
        registry.add(partner + "settings.tables", () -> "classpath:mocks/district/tables.json");
        registry.add(partner + "settings.inbound-username", () -> USER);
        registry.add(partner + "settings.inbound-password", () -> PASSWORD);
    }

    @AfterAll
    static void stop() {
        DISTRICT.stop();
    }

    @BeforeEach
    void begin() {
        other = HubClient.on(port).as("district-3");
        operator = HubClient.on(port).as("operator");
        clerk = new DistrictClerk(URI.create("http://localhost:" + port), USER, PASSWORD);
    }

    @Test
    void aDossierForTheCommuneIsCreatedThereAndWhatItDoesComesBackWithoutEcho() {
        String code = Events.newCode("X77.03");
        var received = Events.received(DISTRICT_3, code, "X77.03");
        received.withObject("/data").put("competentUnit", "X77.03.04");
        other.event(received);

        ToldDossier told = await().until(() -> DISTRICT.dossiers().get(code), dossier -> dossier != null);
        assertThat(told).isEqualTo(new ToldDossier("2", "H3", "H3-X4", "08/08/2025 17:00", "received", "", 1));

        assertGood(clerk.row(row(code, "<NgayNhan>01/08/2025 08:00</NgayNhan>", 2)));
        assertThat(facts(code)).containsExactly("received");

        String step = step(code, 4, "02/08/2025 09:00", "<DonViNhan>H3-X4</DonViNhan><BuocXuLy>Thẩm định</BuocXuLy>");
        assertGood(clerk.step(step));
        assertGood(clerk.step(step));
        assertGood(clerk.step(step(code, 9, "05/08/2025 10:00", "<KetQuaHoSo><Ten>Giấy</Ten></KetQuaHoSo>")));
        assertThat(facts(code)).containsExactly("received", "progressed", "completed");
        assertThat(state(code)).isEqualTo("COMPLETED");

        assertThat(operator.get("/api/v1/dossiers/" + code + "/deliveries")
                        .json()
                        .findValuesAsText("partner"))
                .filteredOn("xa-34"::equals)
                .hasSize(1);
        assertThat(DISTRICT.dossiers().get(code).notices()).isEqualTo(1);
    }

    @Test
    void whatOthersSayIsToldWithTheFoldedState() {
        String code = Events.newCode("X77.03");
        assertGood(clerk.row(row(code, "<NgayNhan>01/08/2025 08:00</NgayNhan>", 2)));
        operator.event(Events.event(
                "/partners/land",
                "supplementRequested",
                code,
                "2025-08-02T08:00:30+07:00",
                "{'reason':'Thiếu sơ đồ'}"));

        ToldDossier told = await().until(() -> DISTRICT.dossiers().get(code), dossier -> dossier != null);
        assertThat(told.state()).isEqualTo("5");
        assertThat(told.fact()).isEqualTo("supplementRequested");
        assertThat(told.text()).isEqualTo("Thiếu sơ đồ");

        assertGood(clerk.step(step(code, 5, "02/08/2025 08:00", "<NoiDung>Thiếu sơ đồ</NoiDung>")));
        assertThat(facts(code)).containsExactly("received", "supplementRequested");
    }

    @Test
    void aRowSentAgainInAnOldEncodingWithAnotherAppointmentMovesItAndNothingElse() {
        String code = "H3-" + Events.newCode("X77.03");
        String name = "Tra\u0300\u0302n Thi\u0323 Vi\u0301 Du\u0323".replace("a\u0300\u0302", "\u00e2\u0300");
        String row = row(code, "<NgayNhan>01/08/2025 08:00</NgayNhan><NgayHenTra>08/08/2025 17:00</NgayHenTra>", 2)
                .replace("Trần Thị Ví Dụ", name);
        assertGood(clerk.row(row, Charset.forName("windows-1258")));
        assertGood(clerk.row(row.replace(name, "Trần Thị Ví Dụ")));
        assertThat(facts(code)).containsExactly("received");

        assertGood(clerk.row(row.replace(name, "Trần Thị Ví Dụ").replace("08/08/2025 17", "12/08/2025 17")));
        assertThat(facts(code)).containsExactly("received", "rescheduled");
        JsonNode dossier = dossier(code);
        assertThat(dossier.path("dueAt").asText()).isEqualTo("2025-08-12T17:00:00+07:00");
        assertThat(dossier.path("originalDueAt").asText()).isEqualTo("2025-08-08T17:00:00+07:00");
    }

    @Test
    void findsADossierToWhichItIsPartyAndNoOther() {
        String own = Events.newCode("X77.03");
        assertGood(clerk.row(
                row(own, "<NgayNhan>01/08/2025 08:00</NgayNhan><NgayHenTra>08/08/2025 17:00</NgayHenTra>", 2)));
        String foreign = Events.newCode("X77.03");
        other.event(Events.received(DISTRICT_3, foreign, "X77.03"));

        assertThat(clerk.lookUp(own))
                .contains("MaKetQua>0<", ">" + own + "<", ">Trần Thị Ví Dụ<", ">H3-X4<", ">08/08/2025 17:00<");
        assertThat(clerk.lookUp(foreign))
                .contains("MaKetQua>dossier-not-found<")
                .doesNotContain("HoSo>", "Ví Dụ");
        assertThat(clerk.lookUp("khong-co-ho-so-nay")).contains("MaKetQua>dossier-not-found<");
    }

    @Test
    void aDossierThatItHearsOfUnderAStrangersNameKeepsThatName() {
        String code = "HS-" + Events.newCode("X77.03");
        var received = Events.received(DISTRICT_3, code, "X77.03");
        received.withObject("/data").put("competentUnit", "X77.03.04");
        other.event(received);
        await().until(() -> DISTRICT.dossiers().containsKey(code));
        await().until(() -> jdbc.queryForObject(
                        "select count(*) from dossier_alias where system = 'xa-34' and value = ?", Long.class, code)
                == 1);

        assertGood(clerk.step(step(code, 4, "02/08/2025 09:00", "<BuocXuLy>Thẩm định</BuocXuLy>")));

        assertThat(other.get("/api/v1/dossiers/" + code + "?system=district-3")
                        .json()
                        .findValuesAsText("fact"))
                .containsExactly("received", "progressed");
    }

    @Test
    void saysNothingOfPeopleOrPasswordsInTheLog(CapturedOutput log) {
        String code = Events.newCode("X77.03");
        String row = row(code, "<NgayNhan>01/08/2025 08:00</NgayNhan>", 2);
        assertGood(clerk.row(row));
        clerk.row(row.replace("01/08/2025", "ngày lạ"));
        clerk.row("<<<" + row);
        clerk.step(step(code, 4, "02/08/2025 09:00", "<CanBo>Trần Thị Ví Dụ</CanBo><La/>"));
        String refused = new DistrictClerk(URI.create("http://localhost:" + port), USER, "sai-mat-khau").row(row);

        assertThat(refused).contains(":Client<", "MaLoi>unauthenticated<");
        assertThat(log.getAll()).doesNotContain("Ví Dụ", PASSWORD, "sai-mat-khau", "052085000002", "ngày lạ");
    }

    @Test
    void aFactBeforeItsTimeIsAnsweredWithTheHubsCode() {
        String answer = clerk.row(row(Events.newCode("X77.03"), "<NgayNhan>01/08/2099 08:00</NgayNhan>", 2));

        assertThat(answer).contains("MaKetQua>invalid-event<", "/time");
    }

    @Test
    void servesTheContractWithoutAToken() {
        HubClient anybody = HubClient.on(port);

        assertThat(anybody.get("/services/district?wsdl").body()).contains("LienThongPortType");
        assertThat(anybody.get("/services/district").status()).isEqualTo(405);
        assertThat(anybody.get("/services").body()).doesNotContain("LienThong");
    }

    private static void assertGood(String answer) {
        assertThat(answer).contains("MaKetQua>0<");
    }

    private static String row(String code, String times, int state) {
        return "<MaHoSo>" + code + "</MaHoSo><MaTTHC>1.013831</MaTTHC><KenhThucHien>1</KenhThucHien><ChuHoSo>"
                + "<HoTen>Trần Thị Ví Dụ</HoTen><SoGiayTo>052085000002</SoGiayTo></ChuHoSo>"
                + "<DonViTiepNhan>H3-X4</DonViTiepNhan>" + times + "<TrangThai>" + state + "</TrangThai>";
    }

    private static String step(String code, int state, String time, String more) {
        return "<MaHoSo>" + code + "</MaHoSo><TrangThai>" + state + "</TrangThai><ThoiDiem>" + time + "</ThoiDiem>"
                + more;
    }

    private JsonNode dossier(String code) {
        return operator.get("/api/v1/dossiers/" + code).json();
    }

    private List<String> facts(String code) {
        return dossier(code).path("history").findValuesAsText("fact");
    }

    private String state(String code) {
        return dossier(code).path("state").asText();
    }
}
