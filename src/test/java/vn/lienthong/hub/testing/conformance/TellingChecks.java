package vn.lienthong.hub.testing.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.hub.testing.conformance.TroubledPartner.saying;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.delivery.PartnerGateway;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.testing.golden.GoldenCase;
import vn.lienthong.hub.testing.golden.ScriptedPartner;

/** Telling one partner of a kind, be it sound or not. */
final class TellingChecks {

    private static final Duration HURRY = Duration.ofMillis(700);
    private static final Duration PATIENT = Duration.ofSeconds(20);
    private static final int DRIBBLES = 40;
    private static final UUID ID = new UUID(7, 9);

    private final Telling telling;
    private final GoldenCase plain;

    TellingChecks(Kind kind, Telling telling) {
        this.telling = telling;
        this.plain = Samples.named(kind.slug(), telling.plainSample());
    }

    GoldenCase plain() {
        return plain;
    }

    /** The sample comes out exactly: what is sent, and what the answer means. */
    void sends(GoldenCase sample) {
        try (ScriptedPartner script = new ScriptedPartner(sample.exchanges())) {
            telling.asides().forEach(script::aside);
            Partner partner = telling.partner(script.url(), PATIENT);
            Outcome outcome = telling.gateway(partner, sample).deliver(delivery(partner, sample));
            script.assertScriptWasFollowed();
            assertThat(outcome.getClass().getSimpleName())
                    .as(outcome.toString())
                    .isEqualTo(sample.outcome());
        }
    }

    /** Tells the plain sample with a short timeout to a partner that answers so. */
    Outcome tellInAHurry(ResponseDefinitionBuilder answer) {
        try (TroubledPartner troubled = partner()) {
            return told(telling.partner(troubled.url(), HURRY), troubled, plain).with(answer);
        }
    }

    Told told(TroubledPartner troubled, GoldenCase sample) {
        return told(telling.partner(troubled.url(), PATIENT), troubled, sample);
    }

    private Told told(Partner partner, TroubledPartner troubled, GoldenCase sample) {
        PartnerGateway gateway = telling.gateway(partner, sample);
        return answers -> {
            if (answers.length > 0) {
                troubled.answers(answers);
            }
            return gateway.deliver(delivery(partner, sample));
        };
    }

    TroubledPartner partner() {
        return new TroubledPartner(telling.asides());
    }

    /** Tells it; the partner answers anew so, or, if nothing is given, as before. */
    @FunctionalInterface
    interface Told {
        Outcome with(ResponseDefinitionBuilder... answers);
    }

    /** Answers that are none, by name. */
    Map<String, ResponseDefinitionBuilder> noAnswers() {
        String good = telling.taken().body();
        Map<String, ResponseDefinitionBuilder> answers = new LinkedHashMap<>();
        answers.put("empty", taken(""));
        answers.put("cut off", taken(good.substring(0, good.length() / 2)));
        answers.put("a page of a proxy", saying(new Said(200, "text/html", "<html><body>Bảo trì</body></html>")));
        answers.put("deeply nested", taken("[".repeat(5_000)));
        answers.put("deeply nested all through", taken("[".repeat(5_000) + "]".repeat(5_000)));
        if (good.startsWith("{")) {
            answers.put("deeply nested within", taken(with(good, "{\"a\":".repeat(2_000) + "1" + "}".repeat(2_000))));
            answers.put("with a number without end", taken(with(good, "1" + "0".repeat(5_000))));
            answers.put("with a member said twice", taken(with(good, "1,\"khac\":2")));
        } else {
            answers.put("with a DOCTYPE", taken("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>" + good));
        }
        answers.put("bytes that are no text", WireMock.ok().withBody(new byte[] {(byte) 0xff, 0, (byte) 0xfe, 1}));
        answers.put("a reset", WireMock.aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        answers.put("an end in the middle", WireMock.aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE));
        return answers;
    }

    /** A good answer with one more member, called {@code khac}. */
    private static String with(String good, String value) {
        return "{\"khac\":" + value + "," + good.substring(1);
    }

    /** A good answer, but longer than is read. */
    ResponseDefinitionBuilder oversized() {
        return taken(telling.taken().body() + " ".repeat(telling.maxAnswer() + 1));
    }

    /** A good answer that comes too late. */
    ResponseDefinitionBuilder slow() {
        return saying(telling.taken()).withFixedDelay(tooLong());
    }

    /** A good answer that begins at once and takes its time for the rest. */
    ResponseDefinitionBuilder dribbling() {
        return taken(telling.taken().body() + " ".repeat(DRIBBLES)).withChunkedDribbleDelay(DRIBBLES, tooLong());
    }

    ResponseDefinitionBuilder taken() {
        return saying(telling.taken());
    }

    ResponseDefinitionBuilder turnedDown(String message) {
        return saying(telling.turnedDown(message));
    }

    /** Eight workers tell the same at once. */
    void tellAtOnce(Told told) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(8);
        try {
            Callable<Outcome> once = told::with;
            for (Future<Outcome> outcome : workers.invokeAll(Collections.nCopies(8, once))) {
                assertThat(outcome.get()).isInstanceOf(Outcome.Delivered.class);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    static Delivery delivery(Partner partner, GoldenCase sample) {
        return new Delivery(ID, 7, 9, partner, sample.event(), sample.dossier());
    }

    private ResponseDefinitionBuilder taken(String body) {
        return saying(telling.taken().withBody(body));
    }

    private static int tooLong() {
        return Math.toIntExact(HURRY.multipliedBy(4).toMillis());
    }
}
