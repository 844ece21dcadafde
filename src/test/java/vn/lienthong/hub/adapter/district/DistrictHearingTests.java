package vn.lienthong.hub.adapter.district;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.hub.event.Alias;
import vn.lienthong.hub.event.Applicant;
import vn.lienthong.hub.event.Channel;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.PaymentItem;
import vn.lienthong.hub.fault.FaultCode;

/** What rows and steps say: once, only what is new, and nothing that the hub told. */
class DistrictHearingTests extends DistrictTest {

    private static final String CODE = "H1-2018-000001";
    private static final String NGAY_NHAN = "<NgayNhan>03/12/2018 07:30</NgayNhan>";
    private static final String HEN_10 = "<NgayHenTra>10/12/2018 17:00</NgayHenTra>";
    private static final String HEN_14 = "<NgayHenTra>14/12/2018 17:00</NgayHenTra>";

    @ParameterizedTest
    @CsvSource({
        "3, refused, '{\"reason\":\"Lý do\"}'",
        "4, progressed, '{\"note\":\"Lý do\"}'",
        "5, supplementRequested, '{\"reason\":\"Lý do\"}'",
        "6, paymentRequested, '{\"items\":[{\"name\":\"Lý do\"}]}'",
        "7, withdrawn, '{\"reason\":\"Lý do\"}'",
        "8, stopped, '{\"reason\":\"Lý do\"}'",
        "9, completed, '{}'",
        "10, returned, '{}'"
    })
    void aStepsStateSaysWhichFact(int state, String fact, String data) throws Exception {
        assertGood(Messages.step(CODE, state, "05/12/2018 10:20", "<NoiDung>Lý do</NoiDung>"));

        DossierEvent event = only();
        assertThat(event.type().factName()).isEqualTo(fact);
        assertThat(EventJson.mapper().<JsonNode>valueToTree(event.fact()))
                .isEqualTo(EventJson.mapper().readTree(data));
        assertThat(event.time()).isEqualTo(at("2018-12-05T10:20:00+07:00"));
        assertThat(event.subject()).isEqualTo(CODE);
        assertThat(event.source()).isEqualTo("/partners/district");
    }

    @ParameterizedTest
    @CsvSource({"3, refused", "5, supplementRequested", "7, withdrawn", "8, stopped"})
    void aStepWithoutTextStillHasTheReasonThatTheLanguageWants(int state, String fact) {
        assertGood(Messages.step(CODE, state, "05/12/2018 10:20", "<NoiDung/>"));

        assertThat(EventJson.mapper().valueToTree(only().fact()).path("reason").asText())
                .isEqualTo("TrangThai=" + state);
    }

    @Test
    void listsOfAStepBecomeItemsPapersAndResults() {
        assertGood(Messages.step(
                CODE,
                6,
                "05/12/2018 10:20",
                "<NoiDung>Thuế</NoiDung><KhoanNop><Ten>Lệ phí</Ten><SoTien>15000000000</SoTien></KhoanNop>"
                        + "<KhoanNop><Ten>Thuế</Ten><SoTien/></KhoanNop>"));
        assertGood(Messages.step(CODE, 9, "06/12/2018 10:20", "<KetQuaHoSo><Ten>Giấy</Ten><So/></KetQuaHoSo>"));
        assertGood(Messages.step(
                CODE, 10, "07/12/2018 10:20", "<HinhThucTra>1</HinhThucTra><NguoiNhan>Trần Thị Ví Dụ</NguoiNhan>"));
        assertGood(Messages.step(CODE, 5, "04/12/2018 10:20", "<NoiDung>x</NoiDung><GiayTo>Đơn</GiayTo><GiayTo/>"));

        assertThat(hub.accepted.get(0).fact())
                .isEqualTo(new Fact.PaymentRequested(
                        List.of(
                                new PaymentItem("Lệ phí", new BigDecimal("15000000000")),
                                new PaymentItem("Thuế", null)),
                        null));
        assertThat(hub.accepted.get(0).more()).containsKey("NoiDung");
        assertThat(hub.accepted.get(2).fact()).isEqualTo(new Fact.Returned(Channel.POST, "Trần Thị Ví Dụ"));
        assertThat(hub.accepted.get(3).fact()).isEqualTo(new Fact.SupplementRequested("x", List.of("Đơn"), null));
    }

    @Test
    void papersThatCameAreTheFactOfStateFourAtTheirOwnTime() {
        assertGood(Messages.step(
                CODE,
                4,
                "07/12/2018 09:00",
                "<BuocXuLy>Tiếp nhận</BuocXuLy><NgayNhanBoSung>07/12/2018 08:40</NgayNhanBoSung><NgayHenTraMoi/>"));

        assertThat(only().fact()).isEqualTo(new Fact.Supplemented(null));
        assertThat(only().time()).isEqualTo(at("2018-12-07T08:40:00+07:00"));
        assertThat(only().more()).containsKey("BuocXuLy");
    }

    @Test
    void aNewAppointmentWithoutPapersIsNotLost() {
        String step = Messages.step(
                CODE,
                4,
                "07/12/2018 09:00",
                "<NoiDung>Hẹn lại</NoiDung><NgayHenTraMoi>14/12/2018 17:00</NgayHenTraMoi>");
        assertGood(step);
        assertGood(step);

        assertThat(facts()).containsExactly("progressed", "rescheduled");
        assertThat(hub.accepted.get(1).fact())
                .isEqualTo(new Fact.Rescheduled(at("2018-12-14T17:00:00+07:00"), "Hẹn lại", null));
    }

    @Test
    void stepsOfOneMinuteAreToldApartAndEachIsSaidOnce() {
        String first = Messages.step(CODE, 4, "05/12/2018 10:20", "<BuocXuLy>Một</BuocXuLy>");
        String second = Messages.step(CODE, 4, "05/12/2018 10:20", "<BuocXuLy>Hai</BuocXuLy>");
        for (String step : List.of(first, second, second, first, second)) {
            assertGood(step);
        }

        assertThat(hub.accepted)
                .extracting(DossierEvent::id)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void aRowSaysTheFactsOfItsDates() {
        assertGood(Messages.row(
                CODE,
                "<NgayNop>02/12/2018 21:05</NgayNop>" + NGAY_NHAN + HEN_10
                        + "<NgayKetThuc>07/12/2018 10:00</NgayKetThuc><NgayTra>08/12/2018 09:00</NgayTra>",
                10));

        assertThat(facts()).containsExactly("registered", "received", "completed", "returned");
        assertThat(hub.accepted.get(3).fact()).isEqualTo(new Fact.Returned(null, null));
    }

    @ParameterizedTest
    @CsvSource({"3, refused", "7, withdrawn", "8, stopped"})
    void theStateSaysHowARowEnded(int state, String fact) {
        String row = Messages.row(
                        CODE, "<NgayNop>02/12/2018 21:05</NgayNop><NgayKetThuc>03/12/2018 08:00</NgayKetThuc>", state)
                .replace("</HoSo>", "<GhiChu>Không đủ điều kiện</GhiChu></HoSo>");
        assertGood(row);

        assertThat(facts()).containsExactly("registered", fact);
        assertThat(EventJson.mapper()
                        .valueToTree(hub.accepted.get(1).fact())
                        .path("reason")
                        .asText())
                .isEqualTo("Không đủ điều kiện");
    }

    @Test
    void aRowHandedInAndReceivedAtOnceIsReceivedOnly() {
        assertGood(Messages.row(CODE, "<NgayNop>03/12/2018 07:30</NgayNop>" + NGAY_NHAN, 2));

        assertThat(facts()).containsExactly("received");
    }

    @Test
    void aRowWithoutAnyTimeSaysNoFactAndHearsSo() {
        String answer = assertGood(Messages.row(CODE, "<NgayNhan/>", 2));

        assertThat(hub.accepted).isEmpty();
        assertThat(answer).contains("không ghi nhận sự việc nào");
    }

    @Test
    void readsWhoAndWhereByItsTables() {
        String applicant = "<HoTen>Công ty Mẫu</HoTen><LoaiDoiTuong>2</LoaiDoiTuong><SoGiayTo>0101</SoGiayTo>";
        assertGood(Messages.row(CODE, applicant, "<DonViXuLy> H1-DD </DonViXuLy>" + NGAY_NHAN, 2)
                .replace("<MaTTHC>", "<MaHoSoQuocGia>X77.01-181203-0031</MaHoSoQuocGia><MaTTHC>"));

        Fact.Received received = (Fact.Received) only().fact();
        assertThat(received.receivingUnit()).isEqualTo("X77.01");
        assertThat(received.competentUnit()).isEqualTo("X77.90.01");
        assertThat(received.procedureCode()).isEqualTo("1.013831");
        assertThat(received.aliases()).containsExactly(Alias.national("X77.01-181203-0031"));
        assertThat(received.applicant().kind()).isEqualTo(Applicant.Kind.ENTERPRISE);
    }

    @Test
    void aUnitThatItsTablesDoNotKnowGoesOnAsItIs() {
        assertGood(Messages.row(CODE, "<DonViXuLy>H9</DonViXuLy>" + NGAY_NHAN, 2));

        assertThat(((Fact.Received) only().fact()).competentUnit()).isEqualTo("H9");
    }

    @ParameterizedTest
    @CsvSource({"H1-2018-000001, ", "HS-CU-7, district", "000.01.01.X77-181105-0007, national"})
    void aSecondCodeIsAnAliasOfWhomeverItBelongsTo(String second, String system) {
        assertGood(Messages.row(CODE, NGAY_NHAN, 2)
                .replace("<MaTTHC>", "<MaHoSoQuocGia>" + second + "</MaHoSoQuocGia><MaTTHC>"));

        assertThat(((Fact.Received) only().fact()).aliases())
                .isEqualTo(system == null ? null : List.of(new Alias(system, second)));
    }

    @Test
    void aRowSentAgainSaysOnlyWhatChanged() {
        assertGood(Messages.row(CODE, NGAY_NHAN + HEN_10, 2));
        assertThat(assertGood(Messages.row(CODE, NGAY_NHAN + HEN_10, 4))).contains("không có nội dung mới");
        assertThat(assertGood(Messages.row(CODE, NGAY_NHAN, 4))).contains("không có nội dung mới");
        assertGood(Messages.row(CODE, NGAY_NHAN + HEN_14, 4));
        assertGood(Messages.row(CODE, "<NgayNhan>03/12/2018 08:00</NgayNhan>" + HEN_14, 4));
        assertGood(Messages.row(CODE, "<HoTen>Trần Văn Ví Dụ</HoTen>", "<NgayNhan>03/12/2018 08:00</NgayNhan>", 4));

        assertThat(facts()).containsExactly("received", "rescheduled", "corrected", "corrected");
        String id = hub.accepted.get(0).id();
        assertThat(((Fact.Rescheduled) hub.accepted.get(1).fact()).promisedAt())
                .isEqualTo(at("2018-12-14T17:00:00+07:00"));
        Fact.Corrected moved = (Fact.Corrected) hub.accepted.get(2).fact();
        assertThat(moved.corrects().id()).isEqualTo(id);
        assertThat(moved.time()).isEqualTo(at("2018-12-03T08:00:00+07:00"));
        assertThat(moved.data()).isNull();
        Fact.Corrected renamed = (Fact.Corrected) hub.accepted.get(3).fact();
        assertThat(renamed.corrects().id()).isEqualTo(id);
        assertThat(renamed.time()).isNull();
        assertThat(renamed.data().path("applicant").path("name").asText()).isEqualTo("Trần Văn Ví Dụ");
        assertThat(hub.accepted.get(3).time()).isEqualTo(NOW);
    }

    @Test
    void anAppointmentThatThePapersBroughtIsNoNewsInTheRow() {
        assertGood(Messages.row(CODE, NGAY_NHAN + HEN_10, 2));
        assertGood(Messages.step(
                CODE,
                4,
                "07/12/2018 09:00",
                "<NgayNhanBoSung>07/12/2018 08:40</NgayNhanBoSung><NgayHenTraMoi>14/12/2018 17:00</NgayHenTraMoi>"));
        assertGood(Messages.row(CODE, NGAY_NHAN + HEN_14, 4));

        assertThat(facts()).containsExactly("received", "supplemented");
    }

    @Test
    void whatTheHubToldIsNoNews() {
        tell("received", "2018-12-03T07:30:40+07:00", "{\"promisedAt\":\"2018-12-10T17:00:00+07:00\"}");
        tell("completed", "2018-12-07T10:00:59+07:00", "{}");
        tell("progressed", "2018-12-05T10:20:10+07:00", "{\"stage\":\"Thẩm định\"}");
        tell("supplemented", "2018-12-06T10:20:10+07:00", "{}");

        assertGood(Messages.row(CODE, NGAY_NHAN + HEN_10 + "<NgayKetThuc>07/12/2018 10:00</NgayKetThuc>", 9));
        assertGood(Messages.step(CODE, 9, "07/12/2018 10:00", ""));
        assertGood(Messages.step(CODE, 4, "05/12/2018 10:20", "<NoiDung>Thẩm định</NoiDung>"));
        assertGood(Messages.step(CODE, 4, "06/12/2018 10:20", ""));

        assertThat(hub.accepted).isEmpty();
    }

    @Test
    void whatIsItsOwnBesideWhatTheHubToldIsSaid() {
        tell("received", "2018-12-03T07:30:40+07:00", "{\"promisedAt\":\"2018-12-10T17:00:00+07:00\"}");
        tell("progressed", "2018-12-05T10:20:10+07:00", "{\"stage\":\"Thẩm định\"}");

        assertGood(Messages.row(CODE, NGAY_NHAN + HEN_14, 2));
        assertGood(Messages.row(CODE, NGAY_NHAN + HEN_14, 4));
        assertGood(Messages.step(CODE, 4, "05/12/2018 10:20", "<NoiDung>Trình ký</NoiDung>"));
        assertGood(Messages.step(CODE, 5, "05/12/2018 10:20", "<NoiDung>Thẩm định</NoiDung>"));
        assertGood(Messages.row(CODE, "<NgayNhan>03/12/2018 07:45</NgayNhan>" + HEN_14, 4));

        assertThat(facts()).containsExactly("rescheduled", "progressed", "supplementRequested", "received");
    }

    @Test
    void anAppointmentThatTheHubToldIsNoNewsAndAStaleRowBringsNoneBack() {
        assertGood(Messages.row(CODE, NGAY_NHAN + HEN_10, 2));
        tell(
                "rescheduled",
                "2018-12-06T09:00:00+07:00",
                "{\"promisedAt\":\"2018-12-14T17:00:00+07:00\",\"reason\":\"Xin lỗi\"}");
        assertGood(Messages.row(CODE, NGAY_NHAN + HEN_10, 4));
        assertGood(Messages.row(CODE, NGAY_NHAN + HEN_14, 4));

        assertThat(facts()).containsExactly("received");
    }

    @Test
    void saysWhatWasRefusedAndThatTheRestWasTaken() {
        hub.refuse("completed", FaultCode.INVALID_EVENT);
        String answer = post(Messages.row(CODE, NGAY_NHAN + "<NgayKetThuc>07/12/2018 10:00</NgayKetThuc>", 9))
                .body();

        assertThat(answer)
                .contains("MaKetQua>invalid-event<", "completed", "Phần còn lại của bản tin đã được tiếp nhận");
        assertThat(facts()).containsExactly("received");

        hub.refuse("received", FaultCode.INVALID_EVENT);
        assertThat(post(Messages.row("H1-2018-000002", NGAY_NHAN, 2)).body())
                .contains("MaKetQua>invalid-event<")
                .doesNotContain("Phần còn lại");
    }

    @Test
    void whatWasRefusedIsSaidAgainWithTheNextRow() {
        hub.refuse("received", FaultCode.INVALID_EVENT);
        post(Messages.row(CODE, NGAY_NHAN, 2));
        hub.reset();
        assertGood(Messages.row(CODE, NGAY_NHAN, 2));

        assertThat(facts()).containsExactly("received");
    }

    private String assertGood(String message) {
        var answer = post(message);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("MaKetQua>0<");
        return answer.body();
    }

    private void tell(String fact, String time, String data) {
        try {
            JsonNode json = EventJson.mapper()
                    .createObjectNode()
                    .put("source", "/partners/land")
                    .put("id", fact + time)
                    .put("type", "vn.lienthong.dossier." + fact + ".v1")
                    .put("subject", CODE)
                    .put("time", time)
                    .set("data", EventJson.mapper().readTree(data));
            hub.tell(EventJson.read(json), null);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private DossierEvent only() {
        assertThat(hub.accepted).hasSize(1);
        return hub.accepted.get(0);
    }

    private List<String> facts() {
        return hub.accepted.stream().map(event -> event.type().factName()).toList();
    }

    private static java.time.Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}
