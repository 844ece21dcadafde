package vn.lienthong.hub.adapter.labour;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.event.EventJson;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.testing.conformance.RecordingIntake;
import vn.lienthong.hub.testing.golden.GoldenCase;
import vn.lienthong.hub.testing.golden.GoldenCases;
import vn.lienthong.hub.testing.golden.GoldenEvents;
import vn.lienthong.hub.testing.golden.GoldenExchange;
import vn.lienthong.hub.testing.golden.GoldenJson;
import vn.lienthong.hub.testing.golden.ScriptedPartner;

/** Every sample in {@code wire/labour}: calls and rows become exactly these facts, facts exactly these requests. */
class LabourGoldenTests {

    @TestFactory
    Stream<DynamicTest> hearsWhatTheSampleSays() {
        return GoldenCases.inbound(LabourSettings.KIND, LabourGoldenTests::hear);
    }

    @TestFactory
    Stream<DynamicTest> sendsWhatTheSampleSays() {
        return GoldenCases.outbound(LabourSettings.KIND, LabourGoldenTests::deliver);
    }

    @TestFactory
    Stream<DynamicTest> sendsItToTheMinistryThatWorksOnTheDossier() {
        return GoldenCases.outbound(LabourSettings.KIND, LabourGoldenTests::checkHost);
    }

    @TestFactory
    Stream<DynamicTest> keepsTheSchemasInWhatItSends() {
        return GoldenCases.outbound(LabourSettings.KIND, LabourGoldenTests::checkSchema);
    }

    private static void hear(GoldenCase sample) {
        RecordingIntake intake = new RecordingIntake();
        LabourHearer hearer = new LabourHearer(intake, ToldEvents.NOTHING);
        hearer.before(sample);
        var before = intake.events();
        var answers = hearer.hear(sample.exchanges());
        for (int i = 0; i < answers.size(); i++) {
            GoldenJson.assertSame(sample.exchanges().get(i).answer(), answers.get(i));
        }
        GoldenEvents.assertSame(sample.events(), intake.events(), before);
    }

    private static void deliver(GoldenCase sample) {
        try (ScriptedPartner script = new ScriptedPartner(sample.exchanges())) {
            Partner partner = Ministries.at(script.url(), Duration.ofSeconds(5), null);
            Outcome outcome = new LabourAdapters(new Ministries(), new RecordingIntake(), ToldEvents.NOTHING)
                    .delivery()
                    .deliver(new Delivery(UUID.randomUUID(), 1, 1, partner, sample.event(), sample.dossier()));

            script.assertScriptWasFollowed();
            assertThat(outcome.getClass().getSimpleName())
                    .as(outcome.toString())
                    .isEqualTo(sample.outcome());
        }
    }

    private static void checkHost(GoldenCase sample) {
        Partner chosen = new Ministries().workingOn(sample.dossier());

        for (GoldenExchange exchange : sample.exchanges()) {
            assertThat(chosen.connection().baseUrl().getHost())
                    .isEqualTo(exchange.request().headers().get("Host"));
        }
    }

    private static void checkSchema(GoldenCase sample) throws Exception {
        for (GoldenExchange exchange : sample.exchanges()) {
            JsonNode sent = EventJson.mapper().readTree(exchange.out());
            boolean handOver = exchange.request().target().endsWith("/DongBoDVC");
            assertThat(schema(handOver ? "hand-over" : "step-call").validate(sent))
                    .isEmpty();
        }
    }

    private static JsonSchema schema(String name) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of("classpath:schemas/labour/" + name + ".json"));
    }
}
