package vn.lienthong.hub.adapter.province;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.lienthong.hub.adapter.province.in.MessageReader;
import vn.lienthong.hub.adapter.province.in.MessageSchemas;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.testing.golden.GoldenCase;
import vn.lienthong.hub.testing.golden.GoldenCases;
import vn.lienthong.hub.testing.golden.GoldenEvents;
import vn.lienthong.hub.testing.golden.GoldenExchange;
import vn.lienthong.hub.testing.golden.GoldenJson;
import vn.lienthong.hub.testing.golden.ScriptedPartner;

/** What the hub sends, and what it hears, comes out exactly as the golden samples have it. */
class ProvinceGoldenTests {

    private static final String HELD_SESSION = "{\"error_code\":0,\"session\":\"PHIEN-MAU-1\"}";

    @TestFactory
    Stream<DynamicTest> sendsWhatTheSampleSays() {
        return GoldenCases.outbound("province", ProvinceGoldenTests::deliver);
    }

    @TestFactory
    Stream<DynamicTest> hearsWhatTheSampleSays() {
        return GoldenCases.inbound("province", ProvinceGoldenTests::hear);
    }

    @TestFactory
    Stream<DynamicTest> keepsTheSchemasInWhatItSends() {
        return GoldenCases.outbound("province", ProvinceGoldenTests::checkSchemas);
    }

    private static void hear(GoldenCase sample) {
        RecordingIntake intake = new RecordingIntake();
        ProvinceReception reception = ProvinceAdapters.hearing(intake, Clock.systemUTC());
        if (sample.has("before.in.json")) {
            reception.call(sample.files().get("before.in.json"));
        }
        List<DossierEvent> before = List.copyOf(intake.accepted);
        for (GoldenExchange exchange : sample.exchanges()) {
            boolean login = exchange.request().target().endsWith("/login");
            String answer = login ? reception.login(exchange.in()) : reception.call(exchange.in());
            GoldenJson.assertSame(exchange.answer(), answer);
        }
        GoldenEvents.assertSame(sample.events(), intake.accepted, before);
    }

    private static void checkSchemas(GoldenCase sample) throws Exception {
        MessageSchemas schemas = new MessageSchemas();
        MessageReader reader = new MessageReader();
        for (GoldenExchange exchange : sample.exchanges()) {
            ObjectNode sent = reader.read(exchange.out().getBytes(StandardCharsets.UTF_8));
            if (exchange.request().target().endsWith("/login")) {
                schemas.checkLogin(sent);
            } else {
                schemas.checkCall(sent.path("service").asText(), sent);
            }
        }
    }

    private static void deliver(GoldenCase sample) {
        try (ScriptedPartner script = new ScriptedPartner(sample.exchanges())) {
            if (!logsIn(sample)) {
                script.aside("/mapi/login", HELD_SESSION);
            }
            Partner partner = SamplePartner.at(script.url());
            Outcome outcome = ProvinceAdapters.delivering(partner)
                    .deliver(new Delivery(UUID.randomUUID(), 1, 1, partner, sample.event(), sample.dossier()));

            script.assertScriptWasFollowed();
            assertThat(outcome.getClass().getSimpleName()).isEqualTo(sample.outcome());
        }
    }

    private static boolean logsIn(GoldenCase sample) {
        return sample.exchanges().stream()
                .anyMatch(exchange -> exchange.request() != null
                        && exchange.request().target().equals("/mapi/login"));
    }
}
