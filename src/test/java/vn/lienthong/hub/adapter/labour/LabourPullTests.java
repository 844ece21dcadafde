package vn.lienthong.hub.adapter.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.hub.adapter.labour.in.Told;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.intake.Intake;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.testing.conformance.RecordingIntake;
import vn.lienthong.hub.testing.golden.GoldenCases;

/** What pulled rows say, and what in them is news. */
class LabourPullTests {

    private static final String CODE = "X77.02.01-261014-0002";
    private static final Instant NOW = Instant.parse("2026-10-15T02:00:00Z");

    private static LabourSimulator simulator;

    private final RecordingIntake intake = new RecordingIntake();
    private Told told = ToldEvents.NOTHING;
    private final LabourAdapters adapters = new LabourAdapters(
            new Ministries(),
            intake,
            (partner, codes) -> told.dossiers(partner, codes),
            Clock.fixed(NOW, ZoneOffset.UTC));
    private final Partner partner = Ministries.at(
            simulator.url(),
            Duration.ofSeconds(5),
            new Partner.Poll(
                    Duration.ofSeconds(10), Duration.ofMinutes(10), Instant.parse("2026-01-01T00:00:00Z"), 50));

    @BeforeAll
    static void start() {
        simulator = new LabourSimulator(Ministries.KEY).start();
    }

    @AfterAll
    static void stop() {
        simulator.stop();
    }

    @Test
    void theFirstPullIsABackfillAndTheNextOnesAreLive() {
        pull(row());
        pull(row().put("maHoSo", "X77.02.01-261014-0003"));

        assertThat(intake.modes())
                .containsExactly(Intake.Mode.BACKFILL, Intake.Mode.BACKFILL, Intake.Mode.LIVE, Intake.Mode.LIVE);
        assertThat(adapters.memory.position).isEqualTo(NOW);
    }

    @Test
    void theSameRowAgainSaysNothing() {
        pull(row());
        pull(row(), row());

        assertThat(intake.events()).hasSize(2);
        assertThat(intake.conflicts()).isZero();
    }

    @Test
    void aRowReceivedWhenItWasHandedInIsReceivedOnly() {
        pull(row().put("ngayNop", "14/10/2026 07:45:00"));

        assertThat(names()).containsExactly("received");
    }

    @Test
    void aRowThatIsNotReceivedIsRegistered() {
        pull(row().put("ngayTiepNhan", "").put("statusId", "1"));

        assertThat(names()).containsExactly("registered");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "-", textBlock = """
            9  | -        | completed | {}
            4  | -        | completed | {}
            10 | -        | completed | {}
            3  | Không đủ | refused   | {"reason":"Không đủ"}
            7  | -        | withdrawn | {"reason":"StatusId=7"}
            8  | Dừng     | stopped   | {"reason":"Dừng"}
            """)
    void theStateSaysHowItEnded(String state, String note, String fact, String data) throws Exception {
        pull(row().put("ngayKetThuc", "20/10/2026 16:00:00")
                .put("statusId", state)
                .put("ghiChu", note));

        DossierEvent ended = intake.events().get(2);
        assertThat(ended.type().factName()).isEqualTo(fact);
        assertThat(ended.time()).isEqualTo(Instant.parse("2026-10-20T09:00:00Z"));
        assertThat(EventJson.mapper().<JsonNode>valueToTree(ended.fact()))
                .isEqualTo(EventJson.mapper().readTree(data));
    }

    @Test
    void papersOfTheXmlGoWithTheirFacts() {
        pull(row().put("ngayKetThuc", "20/10/2026 16:00:00")
                .put(
                        "certificateExtentData",
                        "<ExtentData><DanhSachTaiLieuNop><TaiLieuNop><TenTaiLieu>Đơn</TenTaiLieu><DuongDan>https://a.invalid/1"
                                + "</DuongDan></TaiLieuNop></DanhSachTaiLieuNop><DanhSachGiayToKetQua><GiayToKetQua>"
                                + "<TenTaiLieu>Quyết định</TenTaiLieu><SoHieu>1</SoHieu></GiayToKetQua>"
                                + "</DanhSachGiayToKetQua></ExtentData>"));

        Fact.Received received = (Fact.Received) intake.events().get(1).fact();
        assertThat(received.attachments()).singleElement().satisfies(paper -> {
            assertThat(paper.name()).isEqualTo("Đơn");
            assertThat(paper.url()).isEqualTo("https://a.invalid/1");
        });
        assertThat(((Fact.Completed) intake.events().get(2).fact()).results())
                .singleElement()
                .satisfies(paper -> assertThat(paper.number()).isEqualTo("1"));
    }

    @Test
    void whatThePartnerSaysOfPeopleByItsListsIsKeptInTheHubsWords() {
        pull(row().put("danTocId", "5")
                .put("cmnD_NgayCap", "04/05/2021")
                .put("cmnD_NoiCap", "1219")
                .put("moi", "thêm"));

        JsonNode more = EventJson.write(intake.events().get(1)).get("data");
        assertThat(more.get("applicantMore").toString())
                .isEqualTo("{\"sex\":\"MALE\",\"ethnicity\":\"05\",\"idIssuedOn\":\"2021-05-04\","
                        + "\"idIssuedBy\":\"POLICE_DEPARTMENT\",\"residence\":{\"unit\":\"X77.02.01\"}}");
        assertThat(more.at("/labour/moi").asText()).isEqualTo("thêm");
        assertThat(more.at("/labour").toString()).doesNotContain("052050000003", "Lê Văn");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"1,COUNTER", "2,ONLINE", "3,POST", "-,COUNTER", "'',COUNTER"})
    void theChannelIsADeskUnlessItIsSaid(String code, String channel) {
        pull(row().put("kenhThucHien", code));

        assertThat(((Fact.Received) intake.events().get(1).fact()).channel()).hasToString(channel);
    }

    @Test
    void aProcedureThatTheTablesDoNotKnowGoesOnUnderItsOwnCode() {
        pull(row().put("maThuTuc", "BTXH.LA99"));

        assertThat(((Fact.Received) intake.events().get(1).fact()).procedureCode())
                .isEqualTo("BTXH.LA99");
    }

    @Test
    void numbersAndOwnNamesAreTakenToo() throws Exception {
        ObjectNode row = (ObjectNode) EventJson.mapper().readTree("""
                {"MaHoSo":"X77.02.01-261014-0009","MaThuTuc":"BTXH.MT02","HOTEN":"Lê Văn Thử","StatusId":4,"CMND":52050000003,
                 "NgayTiepNhan":"14/10/2026 07:45:00","DonViXuLy":"X77.02.91"}""");
        pull(row);

        Fact.Received received = (Fact.Received) intake.events().get(0).fact();
        assertThat(received.receivingUnit()).isEqualTo("X77.02.91");
        assertThat(received.applicant().name()).isEqualTo("Lê Văn Thử");
        assertThat(received.applicant().idNumber()).isEqualTo("52050000003");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            maHoSo                | ~~
            maThuTuc              | ~~
            ngayTiepNhan          | 30/02/2026 07:45:00
            ngayHenTra            | mai
            statusId              | 12
            certificateExtentData | <ExtentData>
            certificateExtentData | <!DOCTYPE a><ExtentData></ExtentData>
            """)
    void aRowThatCannotBeReadDoesNotStopTheOthers(String member, String value) {
        pull(row().put(member, value), row().put("maHoSo", "X77.02.01-261014-0003"));
        pull(row().put(member, value));

        assertThat(intake.events()).extracting(DossierEvent::subject).containsOnly("X77.02.01-261014-0003");
        assertThat(adapters.meters.get("hub.labour.rows.refused").counter().count())
                .isEqualTo(1);
    }

    @Test
    void anotherAppointmentIsRescheduledWithoutAnApology() {
        pull(row());
        pull(row().put("ngayHenTra", "30/10/2026 17:00:00"));
        pull(row().put("ngayHenTra", "30/10/2026 17:00:00"));

        assertThat(names()).containsExactly("registered", "received", "rescheduled");
        DossierEvent moved = intake.events().get(2);
        assertThat(moved.time()).isEqualTo(NOW);
        assertThat(((Fact.Rescheduled) moved.fact()).promisedAt()).isEqualTo(Instant.parse("2026-10-30T10:00:00Z"));
        assertThat(((Fact.Rescheduled) moved.fact()).apologyNumber()).isNull();
    }

    @Test
    void anyOtherChangeIsOneCorrection() {
        pull(row());
        pull(row().put("hoTen", "Lê Văn Thử Hai").put("ngayTiepNhan", "14/10/2026 08:00:00"));

        Fact.Corrected received = (Fact.Corrected) intake.events().get(3).fact();
        assertThat(names()).containsExactly("registered", "received", "corrected", "corrected");
        assertThat(received.corrects()).isEqualTo(intake.events().get(1).ref());
        assertThat(received.time()).isEqualTo(Instant.parse("2026-10-14T01:00:00Z"));
        assertThat(received.data()).hasSize(1);
        assertThat(received.data().at("/applicant/name").asText()).isEqualTo("Lê Văn Thử Hai");
    }

    @Test
    void whatTurnsEmptyChangesNothing() {
        pull(row());
        pull(row().put("ngayHenTra", "").put("donViXuLy", "").put("ngayNop", ""));

        assertThat(intake.events()).hasSize(2);
    }

    @Test
    void aChangeThatWasToldBeforeACrashIsToldOnce() {
        pull(row());
        var before = java.util.Map.copyOf(adapters.memory.facts);
        pull(row().put("ngayHenTra", "30/10/2026 17:00:00"));
        adapters.memory.facts.putAll(before);
        pull(row().put("ngayHenTra", "30/10/2026 17:00:00"));

        assertThat(names()).containsExactly("registered", "received", "rescheduled");
    }

    @Test
    void whatTheHubToldComesBackAsNoNewsButAnAppointmentOfItsOwnIs() throws Exception {
        told = ToldEvents.of(EventJson.mapper().readTree("""
                [{"source":"/partners/igate","id":"1","type":"vn.lienthong.dossier.registered.v1",
                  "subject":"X77.02.01-261014-0002","time":"2026-10-13T21:15:00.5+07:00","data":{}},
                 {"source":"/partners/igate","id":"2","type":"vn.lienthong.dossier.received.v1",
                  "subject":"X77.02.01-261014-0002","time":"2026-10-14T07:45:00.250+07:00",
                  "data":{"promisedAt":"2026-10-21T17:00:00+07:00"}}]"""));
        pull(row().put("hoTen", "LE VAN THU"));
        pull(row());
        assertThat(intake.events()).isEmpty();

        pull(row().put("ngayHenTra", "30/10/2026 17:00:00"));
        pull(row().put("ngayHenTra", "30/10/2026 17:00:00"));
        assertThat(names()).containsExactly("rescheduled");

        pull(row().put("ngayTiepNhan", "14/10/2026 09:00:00"));
        assertThat(names()).containsExactly("rescheduled", "received");
    }

    @Test
    void whatTheHubCannotTakeNowIsPulledAgain() {
        intake.away(true);
        assertThatThrownBy(() -> pull(row())).hasMessageContaining("away");
        assertThat(adapters.memory.position).isNull();
        intake.away(false);
        intake.refuse(CODE, FaultCode.UNAVAILABLE);
        assertThatThrownBy(() -> pull(row())).hasMessageContaining("cannot take events now");
        assertThat(adapters.memory.position).isNull();
    }

    @Test
    void aNodeThatLostItsLockGoesNoFurther() {
        simulator.show(row());

        assertThatThrownBy(() -> adapters.pull().run(partner, () -> {
                    throw new IllegalStateException("lost");
                }))
                .hasMessage("lost");
        assertThat(intake.events()).isEmpty();
        assertThat(adapters.memory.position).isNull();
    }

    @Test
    void whatTheHubRejectsIsCountedOnceAndHoldsNothingUp() {
        intake.refuse(CODE, FaultCode.INVALID_EVENT);
        pull(row());
        pull(row());

        assertThat(adapters.memory.position).isEqualTo(NOW);
        assertThat(adapters.memory.facts).isEmpty();
        assertThat(adapters.meters.get("hub.labour.events.rejected").counter().count())
                .isEqualTo(2);
    }

    @Test
    void remembersNothingOfPeople() {
        pull(row());

        assertThat(adapters.memory.facts.toString()).doesNotContain("Thử", "052050000003", "0900000003", "1950");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "1", "\"x\"", "[]"})
    void aRowThatIsNoObjectIsRefused(String json) throws Exception {
        pull(EventJson.mapper().readTree(json), row());

        assertThat(intake.events()).hasSize(2);
    }

    private void pull(JsonNode... rows) {
        simulator.show(rows);
        adapters.pull().run(partner, () -> {});
    }

    private List<String> names() {
        return intake.events().stream().map(event -> event.type().factName()).toList();
    }

    /** That of the sample. */
    private static ObjectNode row() {
        JsonNode sample = GoldenCases.of(LabourSettings.KIND).stream()
                .filter(found -> found.name().equals("pull-wrapper-with-odd-names"))
                .findFirst()
                .orElseThrow()
                .json("in.json");
        return sample.at("/result/data/0").deepCopy();
    }
}
