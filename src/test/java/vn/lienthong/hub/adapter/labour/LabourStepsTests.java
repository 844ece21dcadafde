package vn.lienthong.hub.adapter.labour;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.lienthong.hub.adapter.labour.in.Told;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.VietnamTime;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.testing.conformance.RecordingIntake;

/** What a step says, and what it is answered. */
@ExtendWith(OutputCaptureExtension.class)
class LabourStepsTests {

    private static final String CODE = "X77.01.02-261012-0003";

    private final RecordingIntake intake = new RecordingIntake();
    private Told told = ToldEvents.NOTHING;
    private final LabourReception reception =
            new LabourAdapters(new Ministries(), intake, (partner, codes) -> told.dossiers(partner, codes)).reception();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            3  | Thiếu căn cứ | refused             | {"reason":"Thiếu căn cứ"}
            4  | Thẩm định    | progressed          | {"toUnit":"X77.01.91","officer":"Cán bộ mẫu","note":"Thẩm định"}
            5  | Bổ sung      | supplementRequested | {"reason":"Bổ sung"}
            6  | Lệ phí       | paymentRequested    | {"items":[{"name":"Lệ phí"}]}
            7  | Xin rút      | withdrawn           | {"reason":"Xin rút"}
            8  | Dừng         | stopped             | {"reason":"Dừng"}
            9  | Xong         | completed           | {}
            10 | Đã trả       | returned            | {}
            3  |              | refused             | {"reason":"StatusId=3"}
            4  |              | progressed          | {"toUnit":"X77.01.91","officer":"Cán bộ mẫu"}
            5  |              | supplementRequested | {"reason":"StatusId=5"}
            6  |              | paymentRequested    | {"items":[{"name":"StatusId=6"}]}
            """)
    void theStateSaysWhichFact(String state, String words, String fact, String data) throws Exception {
        assertThat(answer(step(state).put("NoiDungXuLy", words))).isEqualTo("0");

        DossierEvent event = only();
        assertThat(event.type().factName()).isEqualTo(fact);
        assertThat(EventJson.mapper().<JsonNode>valueToTree(event.fact()))
                .isEqualTo(EventJson.mapper().readTree(data));
        assertThat(VietnamTime.format(event.time())).isEqualTo("2026-10-14T09:05:30+07:00");
        assertThat(event.source()).isEqualTo("/partners/labour");
        assertThat(event.id()).isEqualTo(CODE + "/" + fact + "/2026-10-14T09:05:30+07:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void aStateThatLacksTheProcedureMakesNoFact(String state) throws Exception {
        assertThat(answer(step(state))).isEqualTo("0");
        assertThat(intake.events()).isEmpty();
    }

    @Test
    void takesAStateThatIsANumber() throws Exception {
        ObjectNode step = step("9");
        step.set("StatusId", new IntNode(9));

        assertThat(answer(step)).isEqualTo("0");
        assertThat(only().fact()).isEqualTo(new Fact.Completed(null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "null", textBlock = """
            StatusId               | 11                       | /StatusId
            StatusId               | 0                        | /StatusId
            StatusId               | chín                     | /StatusId
            StatusId               | null                     | /StatusId
            MaHoSo                 |                          | /MaHoSo
            ThoiDiemXuLy           |                          | /ThoiDiemXuLy
            ThoiDiemXuLy           | 31/02/2026 09:05:30      | /ThoiDiemXuLy
            ThoiDiemXuLy           | 2026-10-14T09:05:30      | /ThoiDiemXuLy
            ThoiDiemXuLy           | 14/10/2026               | /ThoiDiemXuLy
            NgayKetThucTheoQuyDinh | 32/10/2026 17:00:00      | /NgayKetThucTheoQuyDinh
            CertificateExtentData  | <ExtentData><DanhSach    | /CertificateExtentData
            CertificateExtentData  | <Khac></Khac>            | /CertificateExtentData
            CertificateExtentData  | không phải XML           | /CertificateExtentData
            """)
    void saysWhereAStepIsWrong(String member, String value, String where) throws Exception {
        ObjectNode step = step("9");
        step.put(member, value);

        String answer = said(step.toString());

        assertThat(answer).contains("\"error_code\":\"1\"", where);
        assertThat(intake.events()).isEmpty();
    }

    @Test
    void repeatsNothingOfWhatIsWrong() throws Exception {
        ObjectNode step = step("9").put("CertificateExtentData", "<ExtentData>Trần Thị Ví Dụ</Ví>");
        step.put("NguoiXuLy", "Trần Thị Ví Dụ".repeat(100));

        assertThat(said(step.toString())).contains("\"error_code\":\"1\"").doesNotContain("Ví");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\" encoding=\"utf-16\"?>%s",
                "\r\n  %s\r\n",
                "<!-- ghi chú -->%s",
                "%s<!-- ghi chú -->"
            })
    void readsXmlInWhateverDressItComes(String dress) throws Exception {
        String xml = "<x:ExtentData xmlns:x=\"urn:mau\" phienBan=\"1\"><x:Moi><a/></x:Moi> <x:DanhSachGiayToKetQua>"
                + " <x:GiayToKetQua> <x:SoHieu> </x:SoHieu> <x:Moi><b>1</b></x:Moi>"
                + "<x:TenTaiLieu><![CDATA[Quyết định & phụ lục]]></x:TenTaiLieu> </x:GiayToKetQua>"
                + "<x:GiayToKetQua/></x:DanhSachGiayToKetQua></x:ExtentData>";

        assertThat(answer(step("9").put("CertificateExtentData", dress.formatted(xml))))
                .isEqualTo("0");
        assertThat(((Fact.Completed) only().fact()).results()).singleElement().satisfies(paper -> {
            assertThat(paper.name()).isEqualTo("Quyết định & phụ lục");
            assertThat(paper.number()).isNull();
            assertThat(paper.url()).isNull();
        });
    }

    @Test
    void keepsWhatIsSaidInAdditionButNeverTheKey() throws Exception {
        answer(step("9").put("NoiDungXuLy", "Đã ký").put("Khac", "thêm"));

        assertThat(only().more().toString()).contains("Đã ký", "thêm", "tk.mau").doesNotContain("KHOA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KHOA-LA", "", "khoa-hub-mau"})
    void answersAWrongKeyInTheDialect(String key, CapturedOutput log) throws Exception {
        String answer = said(step("9").put("AcceptKey", key).toString());

        assertThat(answer).contains("\"error_code\":\"2\"").doesNotContain("KHOA-");
        assertThat(log.toString()).doesNotContain("KHOA-");
        assertThat(intake.events()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "1", "[]", "{}", "true"})
    void answersAKeyThatIsNoText(String key) throws Exception {
        ObjectNode step = step("9");
        step.set("AcceptKey", EventJson.mapper().readTree(key));

        assertThat(said(step.toString())).contains("\"error_code\":\"2\"");
    }

    @Test
    void knowsEachMinistryByItsKey() throws Exception {
        answer(step("9").put("AcceptKey", "KHOA-NCC"));

        assertThat(only().source()).isEqualTo("/partners/labour-merit");
    }

    @Test
    void theSameStepAgainIsTheSameFact() throws Exception {
        answer(step("4"));

        assertThat(answer(step("4"))).isEqualTo("0");
        assertThat(intake.events()).hasSize(1);
    }

    @Test
    void twoStepsOfOneSecondAreTwoFactsHoweverOftenTheyCome() throws Exception {
        for (int round = 0; round < 2; round++) {
            assertThat(answer(step("4").put("NoiDungXuLy", "Nhận"))).isEqualTo("0");
            assertThat(answer(step("4").put("NoiDungXuLy", "Chuyển"))).isEqualTo("0");
        }

        assertThat(intake.events())
                .extracting(event -> ((Fact.Progressed) event.fact()).note())
                .containsExactly("Nhận", "Chuyển");
    }

    @Test
    void anotherFactThatComesAgainWithOtherContentCorrectsTheFirst() throws Exception {
        answer(step("5").put("NoiDungXuLy", "Thiếu đơn"));
        answer(step("5").put("NoiDungXuLy", "Thiếu đơn và ảnh"));

        assertThat(answer(step("5").put("NoiDungXuLy", "Thiếu đơn và ảnh"))).isEqualTo("0");
        assertThat(intake.events()).hasSize(2);
        Fact.Corrected corrected = (Fact.Corrected) intake.events().get(1).fact();
        assertThat(corrected.corrects()).isEqualTo(intake.events().get(0).ref());
        assertThat(corrected.data().path("reason").asText()).isEqualTo("Thiếu đơn và ảnh");
    }

    @Test
    void whatTheHubToldComesBackAsNoNews() throws Exception {
        tell("progressed", "{\"note\":\"Thẩm định\"}");
        assertThat(answer(step("4").put("NoiDungXuLy", "Thẩm định"))).isEqualTo("0");
        tell("supplemented", "{}");
        assertThat(answer(step("9").put("NoiDungXuLy", ""))).isEqualTo("0");
        tell("completed", "{}");
        assertThat(answer(step("9").put("NoiDungXuLy", "Đã xong"))).isEqualTo("0");

        assertThat(intake.events()).isEmpty();
    }

    @Test
    void aStepOfItsOwnAtTheSecondOfAnothersIsNews() throws Exception {
        tell("progressed", "{\"note\":\"Chuyển hồ sơ\"}");

        answer(step("4").put("NoiDungXuLy", "Thẩm định"));

        assertThat(intake.events()).hasSize(1);
    }

    @Test
    void asksToTryAgainWhileTheDatabaseIsAway() throws Exception {
        intake.away(true);

        assertThat(answer(step("9"))).isEqualTo("5");
    }

    @Test
    void saysWhatTheHubDidNotAccept() throws Exception {
        intake.refuse(CODE, FaultCode.INVALID_EVENT);

        assertThat(said(step("9").toString())).contains("\"error_code\":\"4\"", FaultCode.INVALID_EVENT.code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "[]", "\"x\"", "{", "{}}", "{\"a\":1,\"a\":2}", "nul", "\ufeff", "{\"a\":1e999999999}"})
    void answersWhatIsNoCall(String body) throws Exception {
        assertThat(said(body)).matches("\\{\"error_code\":\"[12]\",\"message\":\".+\"}");
        assertThat(intake.events()).isEmpty();
    }

    @Test
    void answersNoBodyAtAll() throws Exception {
        assertThat(reception.step(null)).contains("\"error_code\":\"1\"");
    }

    @Test
    void refusesDeepNestingAndNul() throws Exception {
        assertThat(said("{\"a\":" + "[".repeat(17) + "]".repeat(17) + "}")).contains("\"error_code\":\"1\"", "16");
        assertThat(said(step("9").put("NoiDungXuLy", "a\0b").toString())).contains("/NoiDungXuLy", "NUL");
    }

    @Test
    void readsNoFurtherThanTheLimit() throws Exception {
        long[] read = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return ' ';
            }
        };

        assertThat(reception.step(endless)).contains("\"error_code\":\"1\"", "65536");
        assertThat(read[0]).isLessThan(70_000);
    }

    @Test
    void aFaultOfTheHubIsLoggedWithoutItsMessage(CapturedOutput log) {
        assertThat(reception.failed(new IllegalStateException("Trần Thị Ví Dụ")))
                .contains("\"error_code\":\"5\"");
        assertThat(log.toString()).contains("IllegalStateException").doesNotContain("Ví Dụ");
    }

    private void tell(String fact, String data) throws IOException {
        told = ToldEvents.of(EventJson.mapper().readTree(("""
                {"source":"/partners/igate","id":"1","type":"vn.lienthong.dossier.%s.v1","subject":"%s",
                 "time":"2026-10-14T09:05:30.417+07:00","data":%s}""").formatted(fact, CODE, data)));
    }

    private DossierEvent only() {
        assertThat(intake.events()).hasSize(1);
        return intake.events().get(0);
    }

    private String answer(ObjectNode step) throws IOException {
        return EventJson.mapper()
                .readTree(said(step.toString()))
                .path("error_code")
                .asText();
    }

    private String said(String body) throws IOException {
        return reception.step(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static ObjectNode step(String state) {
        ObjectNode step = EventJson.mapper().createObjectNode();
        for (String empty : List.of("ChucDanh", "NoiDungXuLy", "NgayBatDau", "NgayKetThucTheoQuyDinh")) {
            step.set(empty, new TextNode(""));
        }
        return step.put("AcceptKey", Ministries.INBOUND_KEY)
                .put("MaHoSo", CODE)
                .put("TaiKhoanXuLy", "tk.mau")
                .put("NguoiXuLy", "Cán bộ mẫu")
                .put("ThoiDiemXuLy", "14/10/2026 09:05:30")
                .put("DonViXuLy", "X77.01.91")
                .put("StatusId", state);
    }
}
