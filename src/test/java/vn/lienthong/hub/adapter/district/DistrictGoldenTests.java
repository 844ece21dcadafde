package vn.lienthong.hub.adapter.district;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.testing.golden.GoldenCase;
import vn.lienthong.hub.testing.golden.GoldenCases;
import vn.lienthong.hub.testing.golden.GoldenEvents;
import vn.lienthong.hub.testing.golden.GoldenExchange;
import vn.lienthong.hub.testing.golden.GoldenXml;
import vn.lienthong.hub.testing.golden.ScriptedPartner;

/** What the hub sends, and what it hears, comes out exactly as the golden samples have it: byte for byte over HTTP. */
class DistrictGoldenTests extends DistrictTest {

    @TestFactory
    Stream<DynamicTest> sendsWhatTheSampleSays() {
        return GoldenCases.outbound("district", this::deliver);
    }

    @TestFactory
    Stream<DynamicTest> hearsWhatTheSampleSays() {
        return GoldenCases.inbound("district", this::hear);
    }

    private void hear(GoldenCase sample) {
        hub.reset();
        if (sample.has("told.json")) {
            JsonNode told = sample.json("told.json");
            (told.isArray() ? told : List.of(told)).forEach(this::tell);
        }
        if (sample.has("dossier.json")) {
            hub.hold(snapshot(sample));
        }
        if (sample.has("before.in.xml")) {
            assertThat(post(sample.files().get("before.in.xml"), "text/xml").statusCode())
                    .isEqualTo(200);
        }
        List<DossierEvent> before = List.copyOf(hub.accepted);
        for (GoldenExchange exchange : sample.exchanges()) {
            HttpResponse<String> answer =
                    post(exchange.in(), exchange.request().headers().getOrDefault("Content-Type", "text/xml"));
            GoldenXml.assertSame(exchange.answer(), answer.body());
            assertThat(answer.statusCode()).isEqualTo(answer.body().contains("Fault") ? 500 : 200);
        }
        GoldenEvents.assertSame(sample.events(), hub.accepted, before);
    }

    private void tell(JsonNode told) {
        JsonNode dueAt = told.path("dossier").path("dueAt");
        hub.tell(
                EventJson.read(told.has("event") ? told.get("event") : told),
                dueAt.isTextual()
                        ? java.time.OffsetDateTime.parse(dueAt.asText()).toInstant()
                        : null);
    }

    /** A look-up's dossier stands alone; beside an event it is read in the same way. */
    private static vn.lienthong.hub.event.DossierSnapshot snapshot(GoldenCase sample) {
        ObjectNode file = EventJson.mapper().createObjectNode();
        file.set("dossier", sample.json("dossier.json").path("dossier"));
        return new GoldenCase(
                        sample.slug(),
                        sample.name(),
                        java.util.Map.of(
                                "event.json", file.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .dossier();
    }

    private void deliver(GoldenCase sample) {
        try (ScriptedPartner script = new ScriptedPartner(sample.exchanges())) {
            boolean withToken = sample.exchanges().stream()
                    .anyMatch(
                            exchange -> exchange.out() != null && exchange.out().contains("UsernameToken"));
            Partner partner =
                    withToken ? SamplePartners.withToken(script.url()) : SamplePartners.withBody(script.url());

            Outcome outcome =
                    delivery.deliver(new Delivery(UUID.randomUUID(), 1, 1, partner, sample.event(), sample.dossier()));

            script.assertScriptWasFollowed();
            assertThat(outcome.getClass().getSimpleName()).isEqualTo(sample.outcome());
        }
    }
}
