package vn.lienthong.hub.adapter.province;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.testing.conformance.RecordingIntake;
import vn.lienthong.hub.testing.golden.GoldenCase;
import vn.lienthong.hub.testing.golden.GoldenCases;

/** What the hub answers a partner of the kind, and what it takes from it. */
@ExtendWith(OutputCaptureExtension.class)
class ProvinceReceptionTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-20T02:00:00Z"), ZoneOffset.UTC);

    private final RecordingIntake intake = new RecordingIntake();
    private final ProvinceReception reception = ProvinceAdapters.hearing(intake, CLOCK);

    @Test
    void opensASessionThatIsGoodForCalls() {
        JsonNode answer = json(reception.login(bytes("{\"username\":\"%s\",\"password\":\"%s\"}"
                .formatted(SamplePartner.INBOUND_USERNAME, SamplePartner.INBOUND_PASSWORD))));
        assertThat(answer.path("error_code").asText()).isEqualTo("0");

        ObjectNode call = records().put("session", answer.path("session").asText());
        assertThat(code(call)).isEqualTo("0");
        assertThat(intake.senders().get(0).partner().id()).isEqualTo(SamplePartner.ID);
    }

    @Test
    void opensNoSessionForAWrongPassword() {
        JsonNode answer = json(
                reception.login(bytes("{\"username\":\"" + SamplePartner.INBOUND_USERNAME + "\",\"password\":\"x\"}")));
        assertThat(answer.path("error_code").asText()).isNotEqualTo("0");
        assertThat(answer.has("session")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\"x\"", "{}{}", "{\"session\":\"a\",\"session\":\"b\"}", "\u0000"})
    void answersWhatIsNoMessageInTheDialect(String body) {
        JsonNode answer = json(reception.call(bytes(body)));
        assertThat(answer.path("error_code").asText()).isEqualTo("1");
        assertThat(answer.path("message").asText()).isNotBlank();
    }

    @Test
    void saysHonestlyWhichServicesItLacks() {
        JsonNode answer =
                json(reception.call(bytes(records().put("service", "XoaHoSo").toString())));
        assertThat(answer.path("error_code").asText()).isEqualTo("3");
        assertThat(answer.path("message").asText())
                .contains("CapNhatTienDoHoSoMC, DongBoHoSoMC, TraCuuHoSo, TraCuuThayDoi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20261345000000", "2026-10-19", "20260230080000"})
    void refusesADateThatIsNoneAndTakesNothingOfTheCall(String date) {
        ObjectNode call = records();
        ((ObjectNode) call.at("/data/1")).put("NgayTuChoi", date);

        JsonNode answer = json(reception.call(bytes(call.toString())));

        assertThat(answer.path("error_code").asText()).isEqualTo("1");
        assertThat(answer.path("message").asText())
                .contains("/data/1/NgayTuChoi")
                .doesNotContain(date);
        assertThat(intake.events()).isEmpty();
    }

    @Test
    void saysWhereAMessageBreaksTheRulesWithoutRepeatingIt(CapturedOutput log) {
        ObjectNode call = records();
        ((ObjectNode) call.at("/data/0")).put("TrangThaiHoSo", "11").put("ChuHoSo", "Nguyễn Văn Mẫu ".repeat(100));

        String answer = reception.call(bytes(call.toString()));

        assertThat(answer).contains("/data/0/TrangThaiHoSo", "/data/0/ChuHoSo");
        assertThat(answer + log).doesNotContain("Văn Mẫu");
    }

    @Test
    void refusesNul() {
        ObjectNode call = records();
        ((ObjectNode) call.at("/data/0")).put("GhiChu", "a\u0000b");
        assertThat(code(call)).isEqualTo("1");
    }

    @Test
    void refusesMoreThanTenSteps() {
        ObjectNode call = sample("steps-become-facts");
        ArrayNode data = call.withArrayProperty("data");
        while (data.size() < 11) {
            data.add(data.get(1).deepCopy());
        }
        assertThat(code(call)).isEqualTo("1");
    }

    @Test
    void namesTheDossierThatTheHubRefusedAndWhy() {
        intake.refuse("X77.01.01-261019-0045", FaultCode.INVALID_EVENT);

        JsonNode answer = json(reception.call(bytes(records().toString())));

        assertThat(answer.path("error_code").asText()).isEqualTo("4");
        assertThat(answer.path("message").asText())
                .contains("X77.01.01-261019-0045: invalid-event")
                .doesNotContain("X77.01.01-261019-0044");
        assertThat(intake.events()).hasSize(4);
    }

    @Test
    void asksToTryAgainWhileTheHubIsAway() {
        intake.away(true);
        assertThat(code(records())).isEqualTo("5");
    }

    @Test
    void keepsWhatThePartnerSaysBeyondTheLanguage() {
        ObjectNode call = records();
        ((ObjectNode) call.at("/data/0")).put("SoBienNhan", "BN-12").put("MemberMoi", "x");
        reception.call(bytes(call.toString()));
        assertThat(intake.events().get(0).more())
                .containsKeys("SoBienNhan", "MemberMoi")
                .doesNotContainKey("Fax");
    }

    @Test
    void saysNothingTwice() {
        reception.call(bytes(records().toString()));

        assertThat(code(records())).isEqualTo("0");
        assertThat(intake.senders()).hasSize(1);
    }

    @Test
    void tellsAChangedAppointmentAndAChangedDateAsSuch() {
        reception.call(bytes(records().toString()));
        intake.clear();
        ObjectNode call = records();
        ((ObjectNode) call.at("/data/0")).put("NgayHenTra", "20261020170000").put("NgayKetThucXuLy", "20261019104500");

        assertThat(code(call)).isEqualTo("0");

        assertThat(intake.events())
                .extracting(DossierEvent::type)
                .containsExactly(FactType.RESCHEDULED, FactType.CORRECTED);
        Fact.Corrected corrected = (Fact.Corrected) intake.events().get(1).fact();
        assertThat(corrected.time()).isEqualTo("2026-10-19T03:45:00Z");
        assertThat(corrected.corrects().id()).isEqualTo("X77.01.01-261019-0044/completed/20261019103000");
        assertThat(corrected.data()).isNull();
    }

    @Test
    void takesStepsOfOneMomentForSeveral() {
        ObjectNode call = sample("steps-become-facts");
        ArrayNode data = call.withArrayProperty("data");
        data.add(((ObjectNode) data.get(1).deepCopy()).put("NoiDungXuLy", "Bước khác"));

        reception.call(bytes(call.toString()));

        assertThat(intake.events())
                .extracting(DossierEvent::id)
                .doesNotHaveDuplicates()
                .hasSize(5);
    }

    private String code(ObjectNode call) {
        return json(reception.call(bytes(call.toString()))).path("error_code").asText();
    }

    private static ObjectNode records() {
        return sample("record-with-dates-becomes-facts");
    }

    private static ObjectNode sample(String name) {
        return GoldenCases.of("province").stream()
                .filter(found -> found.name().equals(name))
                .map((GoldenCase found) -> (ObjectNode) found.json("in.json"))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode json(String text) {
        try {
            return EventJson.mapper().readTree(text);
        } catch (java.io.IOException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }
}
