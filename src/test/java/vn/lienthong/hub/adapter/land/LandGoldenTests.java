package vn.lienthong.hub.adapter.land;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.lienthong.hub.adapter.land.file.Files;
import vn.lienthong.hub.adapter.land.file.NotFetched;
import vn.lienthong.hub.adapter.land.in.HeldFacts;
import vn.lienthong.hub.adapter.land.in.Reply;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.lookup.FactsOfOthers.OthersFact;
import vn.lienthong.hub.lookup.FactsOfOthers.OthersFacts;
import vn.lienthong.hub.partner.Partner;
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
            Outcome outcome = LandAdapters.delivering(partner, filesOf(sample))
                    .deliver(new Delivery(UUID.randomUUID(), 1, 1, partner, sample.event(), sample.dossier()));

            script.assertScriptWasFollowed();
            assertThat(outcome.getClass().getSimpleName()).isEqualTo(sample.outcome());
        }
    }

    private static void hear(GoldenCase sample) {
        RecordingIntake intake = new RecordingIntake();
        Reception reception = LandAdapters.hearing(
                LandPartner.at(URI.create("https://datdai.partner.invalid")), intake, told(sample), Clock.systemUTC());
        List<GoldenExchange> exchanges = new ArrayList<>(sample.exchanges());
        if (sample.has("before.in.json")) {
            answer(
                    reception,
                    exchanges.get(0).request().target(),
                    sample.files().get("before.in.json"));
        }
        List<DossierEvent> before = List.copyOf(intake.accepted);
        for (GoldenExchange exchange : exchanges) {
            Reply reply = answer(reception, exchange.request().target(), exchange.in());
            assertThat(reply.http()).isEqualTo(exchange.answerStatus());
            if (exchange.files().keySet().stream().anyMatch(name -> name.matches("answer\\.(json|txt)"))) {
                GoldenJson.assertSame(
                        read(exchange.answer()).at("/status/code"),
                        EventJson.mapper().valueToTree(reply).at("/status/code"));
            }
        }
        GoldenEvents.assertSame(sample.events(), intake.accepted, before);
    }

    private static Reply answer(Reception reception, String target, byte[] body) {
        String[] segments = target.split("/");
        return reception.answer(segments[3], segments[4], new ByteArrayInputStream(body));
    }

    /** The bytes that a sample puts behind the link of each paper. */
    private static Files filesOf(GoldenCase sample) {
        JsonNode papers = sample.json("event.json").at("/dossier/attachments");
        return (partner, allowed, link) -> {
            for (JsonNode paper : papers) {
                if (link.equals(paper.path("url").asText()) && paper.has("contentBase64")) {
                    return Base64.getDecoder().decode(paper.get("contentBase64").asText());
                }
            }
            throw NotFetched.forGood("the sample has no such file");
        };
    }

    private static HeldFacts told(GoldenCase sample) {
        List<DossierEvent> told = new ArrayList<>();
        if (sample.has("told.json")) {
            sample.json("told.json").forEach(event -> told.add(EventJson.read(event)));
        }
        return (partner, code) -> new OthersFacts(
                told.stream()
                        .filter(event -> event.subject().equals(code))
                        .map(event -> new OthersFact(event.type(), event.time(), event.fact()))
                        .toList(),
                null);
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
