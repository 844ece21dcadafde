package vn.lienthong.hub.adapter.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.lienthong.hub.adapter.post.feed.Cursor;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.testing.golden.GoldenCase;
import vn.lienthong.hub.testing.golden.GoldenCases;
import vn.lienthong.hub.testing.golden.GoldenEvents;
import vn.lienthong.hub.testing.golden.GoldenExchange;
import vn.lienthong.hub.testing.golden.ScriptedPartner;

/** Every sample in {@code wire/post}: documents and rows become exactly these facts, facts exactly these requests. */
class PostGoldenTests {

    private static final String SLUG = "post";
    private static final Pattern SECONDS = Pattern.compile("not before (\\d+) seconds");

    @TestFactory
    Stream<DynamicTest> whatThePostSaysBecomesFacts() {
        return GoldenCases.inbound(SLUG, sample -> {
            if (sample.exchanges().get(0).request().method().equals("GET")) {
                polls(sample);
            } else {
                hears(sample);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> factsAreTold() {
        return GoldenCases.outbound(SLUG, PostGoldenTests::tells);
    }

    private static void hears(GoldenCase sample) {
        Adapter adapter = new Adapter();
        List<DossierEvent> before = new ArrayList<>();
        if (sample.has("before.in.json")) {
            adapter.document(sample.files().get("before.in.json"));
            before.addAll(adapter.intake.events());
        }
        for (GoldenExchange exchange : sample.exchanges()) {
            assertThat(exchange.request().target()).isEqualTo("/partners/post/documents");
            assertThat(adapter.document(exchange.in()).status().equals("100"))
                    .isEqualTo(!sample.events().isEmpty());
        }
        GoldenEvents.assertSame(sample.events(), adapter.intake.events(), before);
    }

    private static void polls(GoldenCase sample) {
        Adapter adapter = new Adapter();
        List<GoldenExchange> script = new ArrayList<>(sample.exchanges());
        String target = script.get(0).request().target();
        String lastId = target.substring(target.indexOf("lastId=") + 7);
        int size = Integer.parseInt(target.replaceAll(".*pagesize=(\\d+).*", "$1"));
        Instant now = adapter.clock.instant();
        adapter.memory.cursor = new Cursor(lastId, lastId, lastId, now, true, now);
        if (sample.next() != null) {
            script.add(new GoldenExchange(Map.of(
                    "http", sample.files().get("next.http"),
                    "in.json", "{\"_embedded\":{\"rh:doc\":[]}}".getBytes(StandardCharsets.UTF_8))));
        }
        try (ScriptedPartner partner = new ScriptedPartner(script).aside("/token", PostDoor.TOKEN)) {
            adapter.poll(partner(partner.url(), size));
            GoldenEvents.assertSame(sample.events(), adapter.intake.events());
            if (sample.next() != null) {
                adapter.poll(partner(partner.url(), size));
            }
            partner.assertScriptWasFollowed();
        }
        GoldenEvents.assertSame(sample.events(), adapter.intake.events());
    }

    private static void tells(GoldenCase sample) {
        Adapter adapter = new Adapter();
        List<GoldenExchange> script = sample.exchanges();
        boolean fetchesToken =
                script.stream().anyMatch(exchange -> exchange.request().target().equals("/token"));
        try (ScriptedPartner partner = new ScriptedPartner(script)) {
            if (!fetchesToken) {
                partner.aside("/token", PostDoor.TOKEN);
            }
            var outcome = adapter.delivery.deliver(new Delivery(
                    UUID.nameUUIDFromBytes(sample.name().getBytes(StandardCharsets.UTF_8)),
                    7,
                    9,
                    partner(partner.url(), 100),
                    sample.event(),
                    sample.dossier()));
            assertThat(outcome.getClass().getSimpleName()).isEqualTo(sample.outcome());
            assertThat(waits(outcome)).isEqualTo(waits(sample.text("outcome")));
            partner.assertScriptWasFollowed();
        }
    }

    /** Seconds; null if nothing is said of them. */
    private static Long waits(Outcome outcome) {
        return outcome instanceof Outcome.Unreachable unreachable && unreachable.retryAfter() != null
                ? unreachable.retryAfter().toSeconds()
                : null;
    }

    private static Long waits(String outcome) {
        Matcher seconds = SECONDS.matcher(outcome);
        return seconds.find() ? Long.valueOf(seconds.group(1)) : null;
    }

    private static Partner partner(URI url, int size) {
        return Adapter.partner(url, size, Map.of("tables", Adapter.TABLES));
    }
}
