package vn.lienthong.hub.adapter.land;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.event.Channel;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactRef;
import vn.lienthong.hub.event.PaymentItem;
import vn.lienthong.hub.partner.Partner;

/** Which fact sends what, and with which values. */
class LandTellingTests {

    private static final Outcome DELIVERED = new Outcome.Delivered();
    private static final Instant LATER = Instant.parse("2026-10-21T10:00:00Z");

    private static LandSimulator land;
    private static LandDelivery delivery;
    private static Partner partner;
    private int before;

    @BeforeAll
    static void start() {
        land = new LandSimulator().start();
        partner = LandPartner.at(land.url());
        delivery = LandAdapters.delivering(partner);
    }

    @AfterAll
    static void stop() {
        land.stop();
    }

    @BeforeEach
    void count() {
        before = land.sent().size();
    }

    @Test
    void handsOverADossierThatIsTransferredHere() {
        assertThat(told(new Fact.Transferred("X77.01.01", "X77.90.01", null), dossier -> {}))
                .isEqualTo("tiepnhan");
    }

    @Test
    void handsOverADossierOfWhichAStageIsPassedHere() {
        assertThat(told(step("X77.90.02"), dossier -> dossier.put("competentUnit", "X77.01")))
                .isEqualTo("tiepnhan");
    }

    @Test
    void handsOverARegisteredDossierWithoutTheTimesThatAreNotKnown() {
        assertThat(told(registered(), dossier -> {
                    dossier.put("state", "REGISTERED").remove(List.of("receivedAt", "dueAt", "officer"));
                }))
                .isEqualTo("tiepnhan");
        assertThat(last().path("NgayTiepNhan").asText("-")).isEmpty();
        assertThat(last().path("NgayHenTra").asText("-")).isEmpty();
        assertThat(last().path("NguoiTiepNhan").asText("-")).isEmpty();
    }

    @Test
    void handsOverWhatIsCorrectedToABeHere() {
        ObjectNode data = EventJson.mapper().createObjectNode().put("competentUnit", "X77.90.01");
        assertThat(told(new Fact.Corrected(new FactRef("/a", "1"), null, data, null, "x"), dossier -> {}))
                .isEqualTo("tiepnhan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"REFUSED", "WITHDRAWN", "STOPPED"})
    void handsNothingOverThatIsOver(String state) {
        assertThat(told(new Fact.Transferred("X77.01.01", "X77.90.01", null), dossier -> dossier.put("state", state)))
                .isNull();
    }

    @Test
    void handsADossierOverOnce() {
        assertThat(told(new Fact.Transferred("X77.01.01", "X77.90.01", null), LandTellingTests::told))
                .isNull();
        assertThat(told(step("X77.90.01"), LandTellingTests::told)).isNull();
    }

    @ParameterizedTest
    @MethodSource("otherFacts")
    void sendsNothingForOtherFacts(Fact fact) {
        assertThat(told(fact, LandTellingTests::told)).isNull();
        assertThat(told(fact, dossier -> dossier.put("competentUnit", "X77.01")))
                .isNull();
    }

    @Test
    void sendsNothingOfADossierThatIsNotKnownYet() {
        assertThat(told(new Fact.Supplemented(LATER), dossier -> dossier.put("state", "UNKNOWN")))
                .isNull();
    }

    @Test
    void tellsTheNewAppointmentOfASupplementElseTheCurrentOne() {
        assertThat(told(new Fact.Supplemented(LATER), LandTellingTests::told)).isEqualTo("capnhattrangthaibosunghoso");
        assertThat(last().path("NgayHenTraMoi").asText()).isEqualTo("2026-10-21T10:00:00Z");

        told(new Fact.Supplemented(null), LandTellingTests::told);
        assertThat(last().path("NgayHenTraMoi").asText()).isEqualTo("2026-10-15T10:00:00Z");
    }

    @Test
    void tellsThatTheResultWasHandedOutInUtc() {
        assertThat(told(new Fact.Returned(Channel.COUNTER, "x"), dossier -> told(dossier)
                        .put("state", "RETURNED")
                        .put("returnedAt", "2026-10-20T00:30:00+07:00")))
                .isEqualTo("capnhattrangthaitraketquahoso");
        assertThat(last())
                .hasToString("{\"SoBienNhan\":\"X77.01.01-261008-0975\",\"NgayTra\":\"2026-10-19T17:30:00Z\"}");
    }

    @ParameterizedTest
    @CsvSource({"X77.90, true", "X77.90.01, false"})
    void saysWhetherTheProvincesOfficeWorksOnIt(String unit, boolean provinceLevel) {
        told(received(), dossier -> dossier.put("competentUnit", unit));
        assertThat(last().path("LaQuyTrinhCapTinh").asBoolean()).isEqualTo(provinceLevel);
    }

    @ParameterizedTest
    @CsvSource({"X77.02.03, 9772, 977203", "X77.02, 9772, 0", "X77.03.04, 9773, 977304"})
    void placesThePropertyWhereItLiesElseWhereItWasHandedIn(String unit, int district, int commune) {
        told(received(), dossier -> dossier.putObject("more").put("propertyUnit", unit));
        assertThat(last().path("HuyenId").asInt()).isEqualTo(district);
        assertThat(last().path("XaId").asInt()).isEqualTo(commune);

        told(received(), dossier -> dossier.put("receivingUnit", unit));
        assertThat(last().path("XaId").asInt()).isEqualTo(commune);
    }

    @Test
    void cutsTheLocalTailOfAProcedure() {
        told(received(), dossier -> dossier.put("procedureCode", "1.011441.000.00.00.X77"));
        assertThat(last().at("/ThongTinQuyTrinh/MaQuyTrinh").asText()).isEqualTo("DK-TC");
    }

    @Test
    void speaksOfTheDossierByThePartnersOwnCode() {
        told(received(), dossier -> dossier.putArray("aliases")
                .addObject()
                .put("system", "land")
                .put("value", "BN-17"));
        assertThat(last().path("SoBienNhan").asText()).isEqualTo("BN-17");
        assertThat(last().path("MaHoSoMotCua").asText()).isEqualTo("X77.01.01-261008-0975");
    }

    @Test
    void sendsWhatIsNotKnownAsEmptyAndAllTextComposed() {
        String decomposed = Normalizer.normalize("Thửa 7, Xã Mẫu", Normalizer.Form.NFD);
        told(received(), dossier -> {
            dossier.putNull("applicant");
            dossier.putNull("parcels");
            dossier.put("propertyAddress", decomposed);
        });
        assertThat(last().at("/ThongTinNguoiNopDon").toString())
                .isEqualTo(
                        "{\"HoTen\":\"\",\"SoChungMinh\":\"\",\"DiaChiChiTiet\":\"\",\"SoDienThoai\":\"\",\"Email\":\"\"}");
        assertThat(last().at("/ThongTinThuaDat")).isEmpty();
        assertThat(last().path("DiaChiTaiSan").asText()).isEqualTo("Thửa 7, Xã Mẫu");
    }

    @Test
    void namesAPaperWithoutALinkWithAnEmptyFile() {
        told(received(), dossier -> dossier.putArray("attachments").addObject().put("name", "Bản giấy"));
        assertThat(last().at("/DanhSachGiayToDinhKem/0").toString())
                .isEqualTo("{\"TenGiayTo\":\"Bản giấy\",\"SoBanChinh\":0,\"SoBanSao\":1,"
                        + "\"TapTin\":{\"name\":\"Bản giấy\",\"data\":\"\"}}");
    }

    @ParameterizedTest
    @CsvSource({"procedureCode, 1.001193, procedure 1.001193", "receivingUnit, X77.90.02, unit X77.90.02"})
    void refusesWhatTheTablesDoNotKnow(String member, String value, String said) {
        Outcome outcome =
                delivery.deliver(LandSamples.delivery(partner, received(), dossier -> dossier.put(member, value)));
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.reason())
                .contains(said));
        assertThat(land.sent()).hasSize(before);
    }

    private static Stream<Fact> otherFacts() {
        return Stream.of(
                step("X77.01"),
                new Fact.SupplementRequested("x", null, null),
                new Fact.PaymentRequested(List.of(new PaymentItem("x", BigDecimal.ONE)), null),
                new Fact.Paid(null),
                new Fact.Completed(null),
                new Fact.Withdrawn("x"),
                new Fact.Reopened("x"),
                new Fact.Rescheduled(LATER, "x", null),
                new Fact.HandedOver("1", "2"),
                new Fact.Transferred("X77.90.01", "X77.01", null));
    }

    /** @return the verb that was called; null for none */
    private String told(Fact fact, Consumer<ObjectNode> change) {
        int sent = land.sent().size();
        assertThat(delivery.deliver(LandSamples.delivery(partner, fact, change)))
                .isEqualTo(DELIVERED);
        List<LandSimulator.Sent> all = land.sent();
        assertThat(all.size() - sent).isLessThanOrEqualTo(1);
        return all.size() == sent ? null : all.get(sent).verb();
    }

    private static JsonNode last() {
        List<LandSimulator.Sent> all = land.sent();
        return all.get(all.size() - 1).body();
    }

    private static ObjectNode told(ObjectNode dossier) {
        return dossier.put("partnerWasTold", true);
    }

    private static Fact step(String toUnit) {
        return new Fact.Progressed("X77.01.01", toUnit, "Thẩm định", null, null, null);
    }

    private static Fact received() {
        return new Fact.Received(
                "1.013831",
                Channel.COUNTER,
                "X77.01.01",
                "X77.90.01",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Fact registered() {
        return new Fact.Registered(
                "1.013831", Channel.ONLINE, "X77.01.01", "X77.90.01", null, null, null, null, null, null);
    }
}
