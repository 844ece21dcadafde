package vn.lienthong.hub.adapter.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.testing.HostileXml;
import vn.lienthong.hub.testing.golden.GoldenCase;
import vn.lienthong.hub.testing.golden.GoldenCases;
import vn.lienthong.hub.testing.golden.GoldenExchange;
import vn.lienthong.hub.testing.golden.ScriptedPartner;

/** Hostile XML at the SOAP endpoint, and in answers to the hub. */
@ExtendWith(OutputCaptureExtension.class)
class DistrictHostileTests extends DistrictTest {

    private static final String NAME = "Trần Thị Ví Dụ";
    private static final String MESSAGE = Messages.row("H1-1", "<NgayNhan>03/12/2018 07:30</NgayNhan>", 2);
    private static final String RESULT = "Đã nhận";
    private static final String ANSWER =
            Messages.envelope("<NhanThongBaoResponse xmlns=\"urn:motcua:v1\"><KetQua><MaKetQua>0</MaKetQua><ThongDiep>"
                    + RESULT + "</ThongDiep></KetQua></NhanThongBaoResponse>");

    @Test
    void theEndpointAnswersEveryAttackWithAFaultAndTakesNothing(CapturedOutput log) {
        try (HostileXml hostile = new HostileXml()) {
            hostile.upon(MESSAGE, NAME).forEach((name, message) -> {
                var answer = post(message);
                assertThat(answer.statusCode()).as(name).isEqualTo(500);
                assertThat(answer.body())
                        .as(name)
                        .contains("Fault", name.equals("XInclude") ? "invalid-request" : "malformed-request");
                hostile.assertHarmless(name, answer.body() + log);
            });
            assertThat(hub.accepted).isEmpty();
        }
    }

    @Test
    void anAttackInAnotherEncodingIsNoOther() {
        try (HostileXml hostile = new HostileXml()) {
            hostile.upon(MESSAGE, NAME).forEach((name, message) -> {
                String answer = post(message.getBytes(StandardCharsets.UTF_16), "text/xml; charset=utf-8")
                        .body();
                assertThat(answer).as(name).contains("Fault");
                hostile.assertHarmless(name, answer);
            });
            assertThat(hub.accepted).isEmpty();
        }
    }

    @Test
    void theHeaderIsReadAsCarefullyAsTheBody() {
        String header = "<soapenv:Header><la xmlns=\"urn:la\">" + NAME + "</la></soapenv:Header>";
        String message = MESSAGE.replace(NAME, "").replace("<soapenv:Body>", header + "<soapenv:Body>");
        assertThat(post(message).statusCode()).as("without an attack").isEqualTo(200);
        hub.reset();
        try (HostileXml hostile = new HostileXml()) {
            hostile.upon(message, NAME).forEach((name, attack) -> {
                // Nobody reads what is in a header that nobody asks for; what is in it includes nothing all the same.
                String answer = post(attack).body();
                assertThat(answer).as(name).contains(name.equals("XInclude") ? "KetQua" : "Fault");
                hostile.assertHarmless(name, answer);
            });
        }
    }

    @Test
    void noAttackInAnAnswerIsTakenForADelivery(CapturedOutput log) {
        assertThat(told(ANSWER)).as("without an attack").isInstanceOf(Outcome.Delivered.class);
        try (HostileXml hostile = new HostileXml()) {
            String code = "<MaKetQua>0</MaKetQua>";
            hostile.upon(ANSWER.replace(code, "<MaKetQua>khoa</MaKetQua>"), "khoa")
                    .forEach((name, answer) -> {
                        Outcome outcome = told(answer);
                        assertThat(outcome).as(name).isInstanceOf(Outcome.Unreachable.class);
                        hostile.assertHarmless(name, outcome.toString() + log);
                    });
        }
    }

    private static Outcome told(String answer) {
        GoldenCase sample = GoldenCases.of("district").stream()
                .filter(each -> each.name().equals("tell-supplement"))
                .findFirst()
                .orElseThrow();
        GoldenExchange exchange = new GoldenExchange(Map.of("answer.xml", answer.getBytes(StandardCharsets.UTF_8)));
        try (ScriptedPartner partner = new ScriptedPartner(List.of(exchange))) {
            URI url = partner.url();
            return DistrictApp.running()
                    .delivery()
                    .deliver(new Delivery(
                            UUID.randomUUID(), 1, 1, SamplePartners.withBody(url), sample.event(), sample.dossier()));
        }
    }
}
