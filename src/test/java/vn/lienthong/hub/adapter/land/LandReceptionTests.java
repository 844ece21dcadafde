package vn.lienthong.hub.adapter.land;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.lienthong.hub.adapter.land.in.Reply;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.lookup.FactsOfOthers.OthersFact;
import vn.lienthong.hub.lookup.FactsOfOthers.OthersFacts;
import vn.lienthong.hub.testing.conformance.RecordingIntake;

/** What the hub answers a partner of the kind, and what it takes from it. */
@ExtendWith(OutputCaptureExtension.class)
class LandReceptionTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-20T02:00:00Z"), ZoneOffset.UTC);

    private final RecordingIntake intake = new RecordingIntake();
    private OthersFacts held;
    private final Reception reception = LandAdapters.hearing(
            LandPartner.at(URI.create("https://datdai.partner.invalid")), intake, (partner, code) -> held, CLOCK);

    @Test
    void answersInTheFormInWhichThatSideAnswers() {
        Reply reply = say("ChuyenHoSo", transfer());
        assertThat(reply.data()).isEqualTo(1);
        assertThat(reply.http()).isEqualTo(200);
        assertThat(reply.status().success()).isTrue();
        assertThat(reply.status().code()).isEqualTo("200");
        assertThat(reply.status().time()).isEqualTo("2026-10-20T02:00:00Z");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "bi-mat-ma", "bi-mat-mau2", "BI-MAT-MAU", "bi-mat-mau/"})
    void takesNothingWithAWrongSecretAndDoesNotRepeatIt(String secret, CapturedOutput log) {
        Reply reply = reception.answer("ChuyenHoSo", secret, stream(transfer().toString()));

        assertThat(reply.http()).isEqualTo(401);
        assertThat(reply.status().success()).isFalse();
        assertThat(intake.events()).isEmpty();
        assertThat(reply + log.getAll()).doesNotContain("bi-mat").doesNotContainIgnoringCase("bi-mat-ma");
    }

    @Test
    void takesNoSecretFromAPartnerThatHasNone() {
        var silent = LandPartner.at(
                URI.create("https://datdai.partner.invalid"),
                java.time.Duration.ofSeconds(1),
                Map.of("secret", "12345678"));
        Reception other = LandAdapters.hearing(silent, intake, (partner, code) -> null, CLOCK);
        assertThat(other.answer("ChuyenHoSo", "", stream(transfer().toString())).http())
                .isEqualTo(401);
    }

    @Test
    void saysWhichVerbsThereAre() {
        Reply reply = say("GuiHoSo", transfer());
        assertThat(reply.http()).isEqualTo(404);
        assertThat(reply.status().message()).contains("ChuyenHoSo", "KetThucHoSo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\"x\"", "{}{}", "{\"a\":1,\"a\":2}", "\u0000", "<a/>", "null"})
    void answersWhatIsNoMessageInTheDialect(String body) {
        Reply reply = reception.answer("ChuyenHoSo", LandPartner.SECRET, stream(body));
        assertThat(reply.http()).isEqualTo(400);
        assertThat(reply.status().message()).isNotBlank();
    }

    @Test
    void answersDeepNestingALongBodyAndABrokenOneInTheDialect() {
        assertThat(reception
                        .answer("ChuyenHoSo", LandPartner.SECRET, stream("[".repeat(100_000)))
                        .http())
                .isEqualTo(400);
        assertThat(reception
                        .answer("ChuyenHoSo", LandPartner.SECRET, stream("x".repeat(1_100_000)))
                        .http())
                .isEqualTo(413);
        assertThat(reception
                        .answer("ChuyenHoSo", LandPartner.SECRET, brokenOff())
                        .http())
                .isEqualTo(400);
        assertThat(reception.answer("ChuyenHoSo", LandPartner.SECRET, null).http())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "ChuyenHoSo, transfer-utc-without-zone, NgayChuyen",
        "ChuyenHoSo, transfer-utc-without-zone, SoBienNhan",
        "YeuCauBoSungHoSo, supplement-that-pauses, NgayChoBoSung",
        "NhanBoSungHoSo, supplement-received, NgayNhanBoSung",
        "GuiKetQuaThue, tax-notices, NgayCoKetQuaThue",
        "KetThucHoSo, ended-with-result, NgayKetThuc",
        "KetThucHoSo, ended-with-result, TrangThaiKetThuc"
    })
    void saysWhichMemberIsMissing(String verb, String sample, String member) {
        for (ObjectNode message : List.of(
                without(sample, member), LandSamples.message(sample).put(member, " "), nulled(sample, member))) {
            Reply reply = say(verb, message);
            assertThat(reply.http()).isEqualTo(400);
            assertThat(reply.status().message()).contains(member);
        }
        assertThat(intake.events()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-45T00:00:00Z", "19/10/2026 08:00", "2026-02-30T08:00:00Z"})
    void refusesATimeThatIsNoneWithoutRepeatingIt(String time) {
        Reply reply = say("ChuyenHoSo", transfer().put("NgayChuyen", time));
        assertThat(reply.http()).isEqualTo(400);
        assertThat(reply.status().message()).contains("/NgayChuyen").doesNotContain(time);
    }

    @Test
    void saysWhereAMessageBreaksTheRulesWithoutRepeatingIt(CapturedOutput log) {
        ObjectNode message = transfer().put("NoiDungXuLy", "Nguyễn Văn Mẫu ".repeat(400));
        message.putObject("MaTrangThai").put("x", "Nguyễn Văn Mẫu");
        String said = say("ChuyenHoSo", message).toString();
        assertThat(said).contains("/NoiDungXuLy", "/MaTrangThai");
        assertThat(said + log).doesNotContain("Văn Mẫu");
    }

    @Test
    void namesTheRuleByWhichTheHubRefused() {
        intake.refuse("X77.01.01-261008-0975", FaultCode.INVALID_EVENT);
        Reply reply = say("ChuyenHoSo", transfer());
        assertThat(reply.http()).isEqualTo(422);
        assertThat(reply.status().type()).isEqualTo("invalid-event");
    }

    @Test
    void asksToTryAgainWhileTheHubIsAway() {
        intake.away(true);
        assertThat(say("ChuyenHoSo", transfer()).http()).isEqualTo(503);
    }

    @Test
    void composesTextsTakesOutNulAndLeavesOutWhatIsBlank() {
        ObjectNode message = transfer()
                .put("NoiDungXuLy", Normalizer.normalize("Chuyển thẩm định", Normalizer.Form.NFD) + "\u0000")
                .put("MaCanBoNhan", "  ")
                .putNull("MaTrangThai");
        say("ChuyenHoSo", message);
        assertThat(accepted().fact()).isEqualTo(new Fact.Progressed(null, null, null, null, "Chuyển thẩm định", null));
    }

    @Test
    void keepsWhatThePartnerSaysBeyondTheLanguage() {
        say("ChuyenHoSo", transfer());
        assertThat(accepted().more()).containsOnlyKeys("MaCanBoChuyen", "LaTrangThaiChuyenLai", "HanXuLy");
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false", "\"true\", true", "\"False\", false", "0, false", "1, true", "null, true"
    })
    void alwaysSaysWhetherTheClockStands(String flag, boolean pauses) throws Exception {
        ObjectNode message = LandSamples.message("supplement-that-pauses");
        message.set("LaTamDung", new com.fasterxml.jackson.databind.ObjectMapper().readTree(flag));
        say("YeuCauBoSungHoSo", message);
        assertThat(((Fact.SupplementRequested) accepted().fact()).pausesClock()).isEqualTo(pauses);
    }

    @Test
    void givesTheVerbAsTheReasonOfARequestWithoutAText() {
        say("YeuCauBoSungHoSo", LandSamples.message("supplement-that-pauses").put("GhiChu", ""));
        assertThat(((Fact.SupplementRequested) accepted().fact()).reason()).isEqualTo("YeuCauBoSungHoSo");
    }

    @ParameterizedTest
    @CsvSource({"2, WITHDRAWN", "1, STOPPED", "3, STOPPED", "7, STOPPED", "\"2\", WITHDRAWN", "\"0\", COMPLETED"})
    void endsAsTheTablesSay(String status, FactType type) throws Exception {
        ObjectNode message = LandSamples.message("ended-without-result");
        message.set("TrangThaiKetThuc", new com.fasterxml.jackson.databind.ObjectMapper().readTree(status));
        say("KetThucHoSo", message);
        assertThat(accepted().type()).isEqualTo(type);
    }

    @Test
    void givesTheStatusAsTheReasonOfAnEndWithoutAText() {
        say("KetThucHoSo", without("ended-without-result", "GhiChu").put("TrangThaiKetThuc", 3));
        assertThat(accepted().fact()).isEqualTo(new Fact.Stopped("TrangThaiKetThuc=3"));
    }

    @Test
    void completesWithoutPapersWhereThereAreNone() {
        say(
                "KetThucHoSo",
                without("ended-without-result", "DanhSachGiayToKetQua").put("TrangThaiKetThuc", 0));
        assertThat(accepted().fact()).isEqualTo(new Fact.Completed(null));
    }

    @Test
    void namesATaxByWhatIsKnownOfIt() {
        ObjectNode message = LandSamples.message("tax-notices");
        ((ObjectNode) message.at("/DanhSachThongBaoThue/0")).put("SoThongBaoThue", "");
        ((ObjectNode) message.at("/DanhSachThongBaoThue/1")).putNull("LoaiThue");
        message.withArrayProperty("DanhSachThongBaoThue").addObject().put("HoTenChu", "Nguyễn Văn Mẫu");
        say("GuiKetQuaThue", message);
        Fact.PaymentRequested asked = (Fact.PaymentRequested) accepted().fact();
        assertThat(asked.items()).extracting("name").containsExactly("Thuế thu nhập cá nhân", "TB-MAU-02");
        assertThat(asked.pausesClock()).isNull();
    }

    @Test
    void saysTheSameTwiceAsOneAndAFurtherStepOfTheSameMomentAsAnother() {
        say("ChuyenHoSo", transfer());
        say("ChuyenHoSo", transfer());
        assertThat(intake.events()).hasSize(1);
        for (int i = 0; i < 2; i++) {
            assertThat(say("ChuyenHoSo", transfer().put("MaTrangThai", "TD03")).http())
                    .isEqualTo(200);
        }
        assertThat(intake.events())
                .extracting(DossierEvent::type)
                .containsExactly(FactType.PROGRESSED, FactType.PROGRESSED);
    }

    @Test
    void correctsAFactThatComesAgainWithOtherContent() {
        say("NhanBoSungHoSo", LandSamples.message("supplement-received"));
        for (int i = 0; i < 2; i++) {
            say(
                    "NhanBoSungHoSo",
                    LandSamples.message("supplement-received").put("NgayHenTraMoi", "2026-10-21T10:00:00Z"));
        }
        assertThat(intake.events()).hasSize(2);
        Fact.Corrected corrected = (Fact.Corrected) intake.events().get(1).fact();
        assertThat(corrected.corrects()).isEqualTo(intake.events().get(0).ref());
        assertThat(corrected.data()).hasToString("{\"promisedAt\":\"2026-10-21T17:00:00+07:00\"}");
    }

    @Test
    void takesWhatTheHubToldForNoNews() {
        Instant time = Instant.parse("2026-10-13T01:20:00Z");
        Instant due = Instant.parse("2026-10-20T10:00:00Z");
        hold(new OthersFact(FactType.SUPPLEMENTED, time, new Fact.Supplemented(due)), null);
        say("NhanBoSungHoSo", LandSamples.message("supplement-received"));
        hold(new OthersFact(FactType.SUPPLEMENTED, time, new Fact.Supplemented(null)), due);
        say("NhanBoSungHoSo", LandSamples.message("supplement-received"));
        assertThat(intake.events()).isEmpty();
    }

    @Test
    void takesWhatDiffersFromWhatTheHubToldForNews() {
        Instant time = Instant.parse("2026-10-13T01:20:00Z");
        hold(new OthersFact(FactType.SUPPLEMENTED, time, new Fact.Supplemented(time.plusSeconds(60))), null);
        say("NhanBoSungHoSo", LandSamples.message("supplement-received"));
        assertThat(intake.events()).hasSize(1);
    }

    private void hold(OthersFact fact, Instant dueAt) {
        held = new OthersFacts(List.of(fact), dueAt);
    }

    private DossierEvent accepted() {
        assertThat(intake.events()).hasSize(1);
        return intake.events().get(0);
    }

    private Reply say(String verb, ObjectNode message) {
        return reception.answer(verb, LandPartner.SECRET, stream(message.toString()));
    }

    private static ObjectNode transfer() {
        return LandSamples.message("transfer-utc-without-zone");
    }

    private static ObjectNode without(String sample, String member) {
        ObjectNode message = LandSamples.message(sample);
        message.remove(member);
        return message;
    }

    private static ObjectNode nulled(String sample, String member) {
        return LandSamples.message(sample).putNull(member);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream brokenOff() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the sender is gone");
            }
        };
    }
}
