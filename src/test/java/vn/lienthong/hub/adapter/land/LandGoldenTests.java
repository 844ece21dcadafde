package vn.lienthong.hub.adapter.land;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.lienthong.hub.adapter.land.in.Reply;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.testing.conformance.RecordingIntake;
import vn.lienthong.hub.testing.golden.GoldenCase;
import vn.lienthong.hub.testing.golden.GoldenCases;
import vn.lienthong.hub.testing.golden.GoldenEvents;
import vn.lienthong.hub.testing.golden.GoldenExchange;
import vn.lienthong.hub.testing.golden.GoldenJson;
import vn.lienthong.hub.testing.golden.ScriptedPartner;

/** What the hub sends, and what it hears, comes out exactly as the golden samples have it. */
class LandGoldenTests {

    private static final Map<String, String> SCHEMAS = Map.of(
            "/tiepnhan", "hand-over",
            "/capnhattrangthaibosunghoso", "supplement-brought",
            "/capnhattrangthaitraketquahoso", "result-returned");

    @TestFactory
    Stream<DynamicTest> sendsWhatTheSampleSays() {
        return GoldenCases.outbound("land", LandGoldenTests::deliver);
    }

    @TestFactory
    Stream<DynamicTest> hearsWhatTheSampleSays() {
        return GoldenCases.inbound("land", LandGoldenTests::hear);
    }

    @TestFactory
    Stream<DynamicTest> keepsTheSchemasInWhatItSends() {
        return GoldenCases.outbound("land", sample -> sample.exchanges().stream()
                .filter(exchange -> exchange.request() != null)
                .forEach(exchange -> checkSchema(exchange.request().target(), exchange.out())));
    }

    private static void deliver(GoldenCase sample) {
        try (ScriptedPartner script = new ScriptedPartner(sample.exchanges())) {
            Partner partner = LandPartner.at(script.url());
            Outcome outcome = LandAdapters.delivering(partner, LandKind.filesOf(sample))
                    .deliver(new Delivery(UUID.randomUUID(), 1, 1, partner, sample.event(), sample.dossier()));

            script.assertScriptWasFollowed();
            assertThat(outcome.getClass().getSimpleName()).isEqualTo(sample.outcome());
        }
    }

    private static void hear(GoldenCase sample) {
        RecordingIntake intake = new RecordingIntake();
        LandDoor door = new LandDoor(intake);
        door.before(sample);
        List<DossierEvent> before = intake.events();
        for (GoldenExchange exchange : sample.exchanges()) {
            Reply reply = door.reply(exchange.request().target(), exchange.in());
            assertThat(reply.http()).isEqualTo(exchange.answerStatus());
            if (exchange.files().keySet().stream().anyMatch(name -> name.matches("answer\\.(json|txt)"))) {
                GoldenJson.assertSame(
                        read(exchange.answer()).at("/status/code"),
                        EventJson.mapper().valueToTree(reply).at("/status/code"));
            }
        }
        GoldenEvents.assertSame(sample.events(), intake.events(), before);
    }

    private static void checkSchema(String path, String body) {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of("classpath:schemas/land/" + SCHEMAS.get(path) + ".json"));
        assertThat(schema.validate(read(body))).isEmpty();
    }

    private static JsonNode read(String json) {
        try {
            return EventJson.mapper().readTree(json);
        } catch (java.io.IOException e) {
            throw new AssertionError("not JSON", e);
        }
    }
}
