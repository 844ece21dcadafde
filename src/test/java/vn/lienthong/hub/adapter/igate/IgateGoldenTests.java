package vn.lienthong.hub.adapter.igate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.lienthong.hub.adapter.igate.wire.IgateTime;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.testing.golden.GoldenCase;
import vn.lienthong.hub.testing.golden.GoldenCases;
import vn.lienthong.hub.testing.golden.GoldenEvents;
import vn.lienthong.hub.testing.golden.GoldenExchange;
import vn.lienthong.hub.testing.golden.ScriptedPartner;

/** Every sample in {@code wire/igate}: rows become exactly these facts, facts exactly these requests. */
class IgateGoldenTests {

    private static final String SLUG = "igate";
    private static final String TOKEN_PATH = "/auth/realms/mau/protocol/openid-connect/token";
    private static final String TOKEN = "{\"access_token\":\"TOKEN-MAU\",\"expires_in\":300,\"token_type\":\"Bearer\"}";

    @TestFactory
    Stream<DynamicTest> rowsBecomeFacts() {
        return GoldenCases.inbound(SLUG, IgateGoldenTests::reads);
    }

    @TestFactory
    Stream<DynamicTest> factsAreTold() {
        return GoldenCases.outbound(SLUG, IgateGoldenTests::tells);
    }

    private static void reads(GoldenCase sample) {
        Adapter adapter = new Adapter();
        if (sample.has("told.json")) {
            adapter.told = ToldSample.of(sample.json("told.json"));
        }
        List<GoldenExchange> exchanges = sample.exchanges();
        Map<String, String> query = query(exchanges.get(0).request().target());
        Instant from = IgateTime.parse(query.get("updated-from"));
        Instant to = IgateTime.parse(query.get("updated-to"));
        int size = Integer.parseInt(query.get("size"));
        List<DossierEvent> before = new ArrayList<>();
        if (sample.has("before.in.json")) {
            adapter.clock.set(from.plus(Duration.ofMinutes(10)));
            pollOnce(adapter, List.of(page(sample.files().get("before.in.json"))), from, size);
            before.addAll(adapter.intake.events);
        }
        adapter.clock.set(to);
        try (ScriptedPartner partner = new ScriptedPartner(exchanges).aside(TOKEN_PATH, TOKEN)) {
            adapter.poll(partner(partner.url(), from, size));
            partner.assertScriptWasFollowed();
        }
        GoldenEvents.assertSame(sample.events(), adapter.intake.events, before);
        assertThat(adapter.memory.positions.get(SLUG).position()).isEqualTo(to);
    }

    private static void pollOnce(Adapter adapter, List<GoldenExchange> pages, Instant from, int size) {
        try (ScriptedPartner partner = new ScriptedPartner(pages).aside(TOKEN_PATH, TOKEN)) {
            adapter.poll(partner(partner.url(), from, size));
        }
    }

    private static GoldenExchange page(byte[] answer) {
        return new GoldenExchange(Map.of("in.json", answer));
    }

    /** The overlap is ten minutes; without a watermark the window begins where the sample's does. */
    private static Partner partner(URI url, Instant from, int size) {
        return Adapter.partner(SLUG, url, Adapter.every(Duration.ofSeconds(10), Duration.ofMinutes(10), from, size));
    }

    private static void tells(GoldenCase sample) {
        Adapter adapter = new Adapter();
        List<GoldenExchange> exchanges = sample.exchanges();
        boolean fetchesToken = exchanges.stream()
                .anyMatch(exchange -> exchange.request().target().equals(TOKEN_PATH));
        List<GoldenExchange> script = new ArrayList<>(exchanges);
        if (fetchesToken) {
            script.add(0, new GoldenExchange(Map.of("answer.json", TOKEN.getBytes(StandardCharsets.UTF_8))));
        }
        try (ScriptedPartner partner = new ScriptedPartner(script)) {
            if (!fetchesToken) {
                partner.aside(TOKEN_PATH, TOKEN);
            }
            var outcome = adapter.delivery.deliver(new Delivery(
                    UUID.nameUUIDFromBytes(sample.name().getBytes(StandardCharsets.UTF_8)),
                    7,
                    9,
                    partner(partner.url(), Instant.EPOCH, 20),
                    sample.event(),
                    sample.dossier()));
            assertThat(outcome.getClass().getSimpleName()).isEqualTo(sample.outcome());
            if (fetchesToken) {
                partner.requests().remove(0);
            }
            partner.assertScriptWasFollowed();
        }
    }

    private static Map<String, String> query(String target) {
        return Arrays.stream(target.substring(target.indexOf('?') + 1).split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}
