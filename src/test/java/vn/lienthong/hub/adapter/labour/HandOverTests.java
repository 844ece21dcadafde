package vn.lienthong.hub.adapter.labour;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.PaymentItem;
import vn.lienthong.hub.event.ResultPaper;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.testing.conformance.RecordingIntake;

/** What the partner is sent, member by member. */
class HandOverTests {

    private static final Consumer<ObjectNode> NO_CHANGE = dossier -> {};

    private static LabourSimulator simulator;

    private final LabourDelivery delivery =
            new LabourAdapters(new Ministries(), new RecordingIntake(), ToldEvents.NOTHING).delivery();
    private Partner partner;
    private String code;

    @BeforeAll
    static void start() {
        simulator = new LabourSimulator(Ministries.KEY).start();
    }

    @AfterAll
    static void stop() {
        simulator.stop();
    }

    @BeforeEach
    void newDossier() {
        partner = Ministries.at(simulator.url());
        code = vn.lienthong.hub.testing.Events.newCode("X77.01.02");
    }

    @Test
    void neverGuessesTheSexFromTheNumberOrTheName() {
        JsonNode sent = handedOver(dossier -> more(dossier).remove("sex"));

        assertThat(sent.path("GioiTinhId").asText()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"MALE,1034", "FEMALE,1035", "OTHER,''", "-,''"})
    void writesTheSexByTheTable(String sex, String code) {
        assertThat(handedOver(dossier -> more(dossier).put("sex", sex))
                        .path("GioiTinhId")
                        .asText())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"01,1", "09,9", "10,10", "54,54", "7,7", "00,''", "Kinh,''", "'',''"})
    void writesTheEthnicityAsTheStatesNumber(String said, String sent) {
        assertThat(handedOver(dossier -> more(dossier).put("ethnicity", said))
                        .path("DanTocId")
                        .asText())
                .isEqualTo(sent);
    }

    @ParameterizedTest
    @CsvSource({"LOCAL_POLICE,1047", "POLICE_DEPARTMENT,1219", "SOMEBODY,''"})
    void writesTheIssuerByTheTable(String issuer, String sent) {
        assertThat(handedOver(dossier -> more(dossier).put("idIssuedBy", issuer))
                        .path("CMND_NoiCap")
                        .asText())
                .isEqualTo(sent);
    }

    @ParameterizedTest
    @CsvSource({"X77.02.01,977,9772,977201", "X77.03.04,977,9773,977304", "X77.01,977,9771,0", "X77.99.99,'','',''"})
    void writesTheResidenceByTheTableOfPlaces(String unit, String province, String district, String commune) {
        JsonNode sent = handedOver(dossier ->
                more(dossier).putObject("residence").put("unit", unit).put("village", "Thôn Hai"));

        for (String which : List.of("HKTT_", "NOHT_")) {
            assertThat(sent.path(which + "MaTinh").asText()).isEqualTo(province);
            assertThat(sent.path(which + "MaHuyen").asText()).isEqualTo(district);
            assertThat(sent.path(which + "MaXa").asText()).isEqualTo(commune);
            assertThat(sent.path(which + "MaThon").asText()).isEqualTo("Thôn Hai");
            assertThat(sent.path(which + "ChiTiet").asText()).isEmpty();
        }
    }

    @Test
    void prefersWhatTheLanguageSaysOfTheApplicant() {
        JsonNode sent = handedOver(dossier -> {
            ObjectNode applicant = (ObjectNode) dossier.get("applicant");
            applicant
                    .put("sex", "MALE")
                    .put("ethnicity", "05")
                    .put("idIssuedOn", "2020-12-31")
                    .put("idIssuedBy", "LOCAL_POLICE")
                    .put("email", "ai@partner.invalid");
            applicant
                    .putObject("residence")
                    .put("commune", "X77.02.03")
                    .put("hamlet", "Thôn Ba")
                    .put("detail", "Số 3");
        });

        assertThat(sent.path("GioiTinhId").asText()).isEqualTo("1034");
        assertThat(sent.path("DanTocId").asText()).isEqualTo("5");
        assertThat(sent.path("CMND_NgayCap").asText()).isEqualTo("31/12/2020");
        assertThat(sent.path("CMND_NoiCap").asText()).isEqualTo("1047");
        assertThat(sent.path("Email").asText()).isEqualTo("ai@partner.invalid");
        assertThat(sent.path("HKTT_MaXa").asText()).isEqualTo("977203");
        assertThat(sent.path("NOHT_MaThon").asText()).isEqualTo("Thôn Ba");
        assertThat(sent.path("NOHT_ChiTiet").asText()).isEqualTo("Số 3");
    }

    @Test
    void sendsEmptyTextsOfAnApplicantWhomNobodyKnows() {
        JsonNode sent = handedOver(dossier -> {
            dossier.remove(List.of("applicant", "more", "attachments", "dueAt"));
        });

        assertThat(sent).isNotEmpty().allSatisfy(member -> assertThat(member.isTextual())
                .isTrue());
        assertThat(sent.path("HoTen").asText()
                        + sent.path("NgaySinh").asText()
                        + sent.path("HKTT_MaXa").asText()
                        + sent.path("NgayHenTra").asText())
                .isEmpty();
    }

    @Test
    void sendsTheTimeOfRegistrationAndTheCurrentAppointment() {
        JsonNode sent = handedOver(dossier -> dossier.put("registeredAt", "2026-10-11T13:15:09Z")
                .put("promisedAt", "2026-11-09T17:00:00+07:00")
                .put("dueAt", "2026-11-20T17:00:00+07:00"));

        assertThat(sent.path("NgayNop").asText()).isEqualTo("11/10/2026 20:15:09");
        assertThat(sent.path("NgayHenTra").asText()).isEqualTo("20/11/2026 17:00:00");
    }

    @Test
    void cutsTheLocalTailOfAProcedureBeforeLookingItUp() {
        assertThat(handedOver(dossier -> dossier.put("procedureCode", "1.001731.000.00.00.X77"))
                        .path("MaThuTuc")
                        .asText())
                .isEqualTo("BTXH.MT02");
    }

    @Test
    void callsTheDossierAsThePartnerDoes() {
        handedOver(dossier ->
                dossier.putArray("aliases").addObject().put("system", "labour").put("value", "BT-" + code));

        assertThat(simulator.told("BT-" + code)).hasSize(1);
    }

    @Test
    void sendsPapersThatHoldWhatXmlCannot() {
        JsonNode sent = handedOver(dossier -> {
            ObjectNode paper = dossier.putArray("attachments").addObject();
            paper.put("name", "Đơn \u0001]]> \"mẫu\" 😀").put("url", "https://hub.partner.invalid/a?b=1&c=2");
            dossier.putArray("results").addObject().put("name", "Quyết định").put("number", "1/QĐ");
        });

        assertThat(sent.path("CertificateExtentData").asText())
                .isEqualTo("<ExtentData><DanhSachTaiLieuNop><TaiLieuNop>"
                        + "<TenTaiLieu>Đơn ]]&gt; \"mẫu\" 😀</TenTaiLieu><SoHieu></SoHieu>"
                        + "<DuongDan>https://hub.partner.invalid/a?b=1&amp;c=2</DuongDan></TaiLieuNop></DanhSachTaiLieuNop>"
                        + "<DanhSachGiayToKetQua><GiayToKetQua><TenTaiLieu>Quyết định</TenTaiLieu><SoHieu>1/QĐ</SoHieu>"
                        + "<DuongDan></DuongDan></GiayToKetQua></DanhSachGiayToKetQua></ExtentData>");
    }

    @Test
    void handsOverByWhateverFactComesFirst() {
        Fact step = new Fact.Progressed(null, "X77.01.91", "Chuyển", null, null, null);
        delivery.deliver(Tellings.later(
                partner, step, dossier -> dossier.put("code", code).put("partnerWasTold", false)));

        assertThat(simulator.told(code)).hasSize(1).first().satisfies(call -> assertThat(call.has("MaThuTuc"))
                .isTrue());
    }

    @Test
    void sendsAStepWithItsOfficerWordsAndDueTime() {
        JsonNode sent = step(new Fact.Progressed(
                null, "X77.80", "Thẩm định", "Cán bộ mẫu", null, Instant.parse("2026-10-20T10:00:00Z")));

        assertThat(sent.toString())
                .isEqualTo(("{'AcceptKey':'KHOA-MAU','MaHoSo':'" + code
                                + "','TaiKhoanXuLy':'','NguoiXuLy':'Cán bộ mẫu','ChucDanh':'','ThoiDiemXuLy':'12/10/2026"
                                + " 07:40:15','DonViXuLy':'X77.01.91','NoiDungXuLy':'Thẩm định','StatusId':'2',"
                                + "'NgayBatDau':'12/10/2026 07:40:15','NgayKetThucTheoQuyDinh':'20/10/2026 17:00:00'}")
                        .replace('\'', '"'));
    }

    @Test
    void sendsTheResultsThatAFactBrings() {
        JsonNode sent = step(new Fact.Completed(List.of(new ResultPaper("Quyết định", "1", null))));

        assertThat(sent.path("CertificateExtentData").asText())
                .contains("<GiayToKetQua><TenTaiLieu>Quyết định</TenTaiLieu><SoHieu>1</SoHieu>");
        assertThat(step(new Fact.Completed(null)).has("CertificateExtentData")).isFalse();
    }

    @Test
    void sendsTheReasonOfAFactThatGivesOne() {
        assertThat(step(new Fact.SupplementRequested("Thiếu bản sao", null, null))
                        .path("NoiDungXuLy")
                        .asText())
                .isEqualTo("Thiếu bản sao");
        assertThat(step(new Fact.PaymentRequested(List.of(new PaymentItem("Lệ phí", null)), null))
                        .path("NoiDungXuLy")
                        .asText())
                .isEmpty();
    }

    @Test
    void refusesAProcedureWithoutACodeAndNamesIt() {
        Outcome outcome = delivery.deliver(
                Tellings.handOver(partner, dossier -> dossier.put("code", code).put("procedureCode", "2.000815")));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.reason())
                .contains("2.000815"));
        assertThat(simulator.told(code)).isEmpty();
    }

    private JsonNode handedOver(Consumer<ObjectNode> change) {
        Outcome outcome =
                delivery.deliver(Tellings.handOver(partner, change.andThen(dossier -> dossier.put("code", code))));
        assertThat(outcome).isEqualTo(new Outcome.Delivered());
        List<JsonNode> told = simulator.told(code);
        return told.isEmpty() ? null : told.get(0);
    }

    private JsonNode step(Fact fact) {
        if (simulator.told(code).isEmpty()) {
            handedOver(NO_CHANGE);
        }
        delivery.deliver(Tellings.later(partner, fact, dossier -> dossier.put("code", code)));
        List<JsonNode> told = simulator.told(code);
        return told.get(told.size() - 1);
    }

    private static ObjectNode more(ObjectNode dossier) {
        return (ObjectNode) dossier.at("/more/applicantMore");
    }
}
