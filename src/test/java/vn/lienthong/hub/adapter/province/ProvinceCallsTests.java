package vn.lienthong.hub.adapter.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.testing.golden.GoldenExchange;
import vn.lienthong.hub.testing.golden.ScriptedPartner;

/** Calls one by one, against a partner that follows a script. */
class ProvinceCallsTests {

    private static final GoldenExchange LOGIN = answer("{\"error_code\":0,\"session\":\"S\"}");
    private static final GoldenExchange GOOD = answer("{\"error_code\":\"0\"}");
    private static final GoldenExchange ENDED =
            answer("{\"error_code\":\"9\",\"message\":\"Phiên làm việc đã hết hạn\"}");
    private static final GoldenExchange DENIED = answer("", "HTTP/1.1 401 Unauthorized");

    @Test
    void takesHttp401ForASessionThatEnded() {
        assertThat(outcome(LOGIN, DENIED, LOGIN, GOOD)).isEqualTo(new Outcome.Delivered());
    }

    @Test
    void renewsTheSessionOnceInAnAttempt() {
        assertThat(outcome(LOGIN, ENDED, LOGIN, ENDED, LOGIN, GOOD)).isInstanceOf(Outcome.Unreachable.class);
    }

    @Test
    void sendsAsUpdateOnlyOnce() {
        GoldenExchange there = answer("{\"error_code\":-3,\"message\":\"Hồ sơ đã tồn tại\"}");
        assertThat(outcome(LOGIN, there, there)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void saysAtTheStartWhichSettingIsMissing() {
        Partner whole = SamplePartner.at(URI.create("http://partner.invalid"));
        Partner poor = new Partner(
                "tinh",
                whole.kind(),
                whole.source(),
                whole.units(),
                whole.abilities(),
                whole.fields(),
                whole.connection(),
                null,
                Map.of("madonvi", "X77"));

        assertThatThrownBy(() -> ProvinceAdapters.delivering(poor))
                .hasRootCauseInstanceOf(IllegalStateException.class)
                .rootCause()
                .hasMessageContaining("hub.partners.tinh.settings.dstcode");
    }

    private static Outcome outcome(GoldenExchange... answers) {
        try (ScriptedPartner script = new ScriptedPartner(Arrays.asList(answers))) {
            return deliver(Dossiers.received(SamplePartner.at(script.url())));
        }
    }

    private static Outcome deliver(Delivery delivery) {
        return ProvinceAdapters.delivering(delivery.partner()).deliver(delivery);
    }

    private static GoldenExchange answer(String json) {
        return answer(json, "HTTP/1.1 200 OK");
    }

    private static GoldenExchange answer(String json, String head) {
        return new GoldenExchange(Map.of(
                "answer.json",
                json.getBytes(StandardCharsets.UTF_8),
                "answer.http",
                head.getBytes(StandardCharsets.UTF_8)));
    }
}
