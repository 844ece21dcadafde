package vn.lienthong.hub.adapter.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.testing.golden.GoldenCase;
import vn.lienthong.hub.testing.golden.GoldenCases;
import vn.lienthong.hub.testing.golden.ScriptedPartner;

/** The traps of the dialect and the troubles of its servers, each met at the simulator. */
@ExtendWith(OutputCaptureExtension.class)
class DistrictTroublesTests {

    private static final String CODE = "X77.01-181203-0031";

    private DistrictSimulator district;
    private Partner partner;
    private final DistrictDelivery delivery = DistrictApp.running().delivery();

    @BeforeEach
    void start() {
        district = new DistrictSimulator(SamplePartners.BODY_USER, SamplePartners.PASSWORD).start();
        partner = SamplePartners.withBody(district.url(), Duration.ofMillis(1500));
    }

    @AfterEach
    void stop() {
        district.stop();
    }

    @Test
    void tellsADossierWithOwnUnitCodes() {
        assertThat(tell(received("{}"), "{}")).isEqualTo(new Outcome.Delivered());
        assertThat(district.dossiers().get(CODE))
                .isEqualTo(new ToldDossier("2", "H1", "H1-DD", "10/12/2018 17:00", "received", "", 1));
    }

    @Test
    void saysWhoItIsByATokenWhereThePartnerWantsOne() {
        DistrictSimulator other = new DistrictSimulator(SamplePartners.TOKEN_USER, SamplePartners.PASSWORD).start();
        try {
            partner = SamplePartners.withToken(other.url());
            assertThat(tell(received("{}"), "{}")).isEqualTo(new Outcome.Delivered());
            assertThat(other.dossiers()).containsKey(CODE);
        } finally {
            other.stop();
        }
    }

    /** The header is that of the sample in which a district says who it is so. */
    @Test
    void writesTheTokenAsTheSampleOfTheOtherDirectionHasIt() {
        GoldenCase plain = sample("tell-supplement");
        String header = sample("supplement-requested-usernametoken")
                .text("in.xml")
                .replaceFirst("(?s).*(<soapenv:Header>.*</soapenv:Header>).*", "$1")
                .replace(SamplePartners.BODY_USER, SamplePartners.TOKEN_USER);
        Map<String, byte[]> files = new HashMap<>(plain.files());
        files.put(
                "out.xml",
                plain.text("out.xml")
                        .replaceFirst("<TaiKhoan>.*</TaiKhoan>\\s*<MatKhau>.*</MatKhau>", "")
                        .replace("<soapenv:Body>", header + "<soapenv:Body>")
                        .getBytes(StandardCharsets.UTF_8));
        GoldenCase withToken = new GoldenCase(plain.slug(), plain.name(), files);
        try (ScriptedPartner script = new ScriptedPartner(withToken.exchanges())) {
            Partner wantsToken = SamplePartners.withToken(script.url());
            delivery.deliver(new Delivery(UUID.randomUUID(), 1, 1, wantsToken, withToken.event(), withToken.dossier()));
            script.assertScriptWasFollowed();
        }
    }

    @Test
    void namesADossierAsThePartnerDoesAndElseTeachesItsName() {
        String own = "{\"aliases\":[{\"system\":\"district\",\"value\":\"H1-7\"}]}";
        assertThat(tell(received("{}"), own)).isEqualTo(new Outcome.Delivered());
        assertThat(district.dossiers()).containsKey("H1-7");

        String foreign = "{\"code\":\"BUU-DIEN-9\"}";
        assertThat(tell(received("{}"), foreign)).isEqualTo(new Outcome.Delivered("BUU-DIEN-9"));
    }

    @Test
    void cutsTextsToTheContractAndLeavesOutWhatXmlCannotHold() {
        String reason = "Thiếu\\u0001 giấy " + "dài ".repeat(400);
        DossierEvent event = event("supplementRequested", "{\"reason\":\"" + reason + "\"}");

        assertThat(tell(event, "{\"state\":\"SUPPLEMENT_REQUESTED\"}")).isEqualTo(new Outcome.Delivered());
        assertThat(district.dossiers().get(CODE).text())
                .startsWith("Thiếu giấy")
                .hasSize(1000);
    }

    @Test
    void refusesADossierForWhichTheContractHasNoRoom() {
        Outcome outcome = tell(received("{}"), "{\"code\":\"" + "x".repeat(61) + "\"}");

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(reason(outcome)).contains("/NhanThongBao/ThongBao/MaHoSo").doesNotContain("xxx");
    }

    @Test
    void isUnreachableWhileItsPasswordIsWrong() {
        district.stop();
        district = new DistrictSimulator(SamplePartners.BODY_USER, "another").start();
        partner = SamplePartners.withBody(district.url());

        Outcome outcome = tell(received("{}"), "{}");

        assertThat(outcome).isInstanceOf(Outcome.Unreachable.class);
        assertThat(reason(outcome)).contains("Client.Authentication").doesNotContain(SamplePartners.PASSWORD);
    }

    @ParameterizedTest
    @CsvSource({
        "busy, Unreachable, HTTP 503",
        "throttled, Unreachable, HTTP 429",
        "busy-fault, Unreachable, Hệ thống đang bận",
        "client-fault, Refused, Mã đơn vị không có trong danh mục",
        "client-fault-inside-200, Refused, Thiếu dữ liệu",
        "no-access, Unreachable, Client.Authentication",
        "broken, Refused, […]",
        "gossip, Refused, withheld",
        "garbage, Unreachable, not in the dialect",
        "doctype, Unreachable, not in the dialect",
        "cut-off, Unreachable, not in the dialect",
        "other-service, Unreachable, not in the dialect",
        "good-under-500, Unreachable, HTTP 500",
        "moved, Unreachable, HTTP 302",
        "wrong-path, Unreachable, HTTP 404",
        "slow, Unreachable, no answer",
        "dribbling, Unreachable, no answer",
        "reset, Unreachable, no answer",
        "legacy, Refused, MaKetQua 12: Đã nhận"
    })
    void tellsRefusedFromUnreachableAndRepeatsNothing(String trouble, String kind, String said, CapturedOutput log) {
        district.meet(trouble);

        Outcome outcome = tell(received("{}"), "{}");

        assertThat(outcome.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(reason(outcome)).contains(said);
        assertThat(reason(outcome) + log)
                .doesNotContain("10.20.30.40", "huyen.local", "SqlClient", "may-chu", "MotCua.cs", "10.0.0.9")
                .doesNotContain("NGUYEN VAN MAU", "0900000001", "052080000001", SamplePartners.PASSWORD);
    }

    @Test
    void waitsAsLongAsThePartnerAsks() {
        for (var asked : List.of(Map.entry("busy", 7), Map.entry("throttled", 45), Map.entry("busy-fault", 9))) {
            district.meet(asked.getKey());
            assertThat(((Outcome.Unreachable) tell(received("{}"), "{}")).retryAfter())
                    .isEqualTo(Duration.ofSeconds(asked.getValue()));
        }
    }

    @Test
    void deliversWhenTheTroubleIsOver() {
        district.meet("garbage");
        tell(received("{}"), "{}");
        district.meet(null);

        assertThat(tell(received("{}"), "{}")).isEqualTo(new Outcome.Delivered());
    }

    @Test
    void tellsTheEndThatTheStateNames() {
        tell(
                event("refused", "{\"reason\":\"Không đủ\"}"),
                "{\"state\":\"REFUSED\",\"refusedAt\":\"2018-12-04T09:00:00+07:00\"}");

        assertThat(district.dossiers().get(CODE).state()).isEqualTo("3");
        assertThat(district.dossiers().get(CODE).text()).isEqualTo("Không đủ");
    }

    @Test
    void findsNoPartnerAtAnAddressThatNobodyHas() {
        partner = SamplePartners.withBody(URI.create("http://khong-co.partner.invalid"));

        assertThat(tell(received("{}"), "{}")).isInstanceOf(Outcome.Unreachable.class);
    }

    private static GoldenCase sample(String name) {
        return GoldenCases.of("district").stream()
                .filter(sample -> sample.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Outcome tell(DossierEvent event, String changes) {
        try {
            var dossier = EventJson.mapper().readTree("""
                    {"code":"%s","state":"RECEIVED","procedureCode":"1.013831","channel":"COUNTER",
                     "receivingUnit":"X77.01","competentUnit":"X77.90.01","receivedAt":"2018-12-03T07:30:00+07:00",
                     "dueAt":"2018-12-10T17:00:00+07:00",
                     "applicant":{"name":"Nguyễn Văn Mẫu","idNumber":"052080000001","phone":"0900000001"}}""".formatted(CODE));
            EventJson.mapper().readerForUpdating(dossier).readTree(changes);
            DossierSnapshot snapshot = EventJson.mapper().treeToValue(dossier, DossierSnapshot.class);
            return delivery.deliver(new Delivery(UUID.randomUUID(), 1, 1, partner, event, snapshot));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static DossierEvent received(String data) {
        return event("received", data);
    }

    private static DossierEvent event(String fact, String data) {
        try {
            Fact said = EventJson.readFact(
                    vn.lienthong.hub.event.FactType.ofName(fact).orElseThrow(),
                    EventJson.mapper().readTree(data));
            return new DossierEvent("/partners/land", "d-1", CODE, Instant.parse("2018-12-05T03:20:40Z"), said);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String reason(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused ? refused.reason() : ((Outcome.Unreachable) outcome).reason();
    }
}
