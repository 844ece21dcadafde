package vn.lienthong.hub.adapter.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.testing.golden.GoldenCase;
import vn.lienthong.hub.testing.golden.GoldenCases;
import vn.lienthong.hub.testing.golden.ScriptedPartner;

/** What the hub sends comes out exactly as the golden samples have it. */
class ProvinceGoldenTests {

    private static final String HELD_SESSION = "{\"error_code\":0,\"session\":\"PHIEN-MAU-1\"}";

    @TestFactory
    Stream<DynamicTest> sendsWhatTheSampleSays() {
        return GoldenCases.outbound("province", ProvinceGoldenTests::deliver);
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
