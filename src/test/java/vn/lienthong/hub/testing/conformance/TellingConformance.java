package vn.lienthong.hub.testing.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.system.CapturedOutput;
import vn.lienthong.hub.delivery.Delivery;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.testing.Person;
import vn.lienthong.hub.testing.golden.GoldenCase;

/** What every adapter must do that tells partners. */
abstract class TellingConformance extends TestedKind {

    TellingConformance(Kind kind) {
        super(kind);
    }

    @Test
    @DisplayName("out: the samples come out exactly")
    void tellsAsTheSamplesSay() {
        TellingChecks checks = telling();
        each(Samples.outbound(kind().slug()), checks::sends);
    }

    @Test
    @DisplayName("out: nothing is sent of a dossier of unknown state")
    void sendsNothingOfAnUnknownDossier() {
        TellingChecks checks = telling();
        try (TroubledPartner partner = checks.partner()) {
            Outcome outcome = checks.told(partner, Samples.inState("UNKNOWN", checks.plain()))
                    .with(checks.taken());
            assertThat(outcome).isEqualTo(new Outcome.Delivered());
            assertThat(partner.calls()).isEmpty();
        }
    }

    @Test
    @DisplayName("out: refused for good, or unreachable")
    void tellsRefusedFromUnreachable() {
        Telling telling = orAbort(kind().telling(), Kind.Lack.TELLING);
        TellingChecks checks = telling();
        try (TroubledPartner partner = checks.partner()) {
            TellingChecks.Told told = checks.told(partner, checks.plain());
            assertThat(told.with(checks.taken())).isInstanceOf(Outcome.Delivered.class);
            assertThat(told.with(checks.turnedDown("Sai mã"))).isInstanceOf(Outcome.Refused.class);
            telling.refusing().forEach(status -> assertThat(told.with(WireMock.status(status)))
                    .as("status %s", status)
                    .isInstanceOf(Outcome.Refused.class));
            telling.passing().forEach(status -> assertThat(told.with(WireMock.status(status)))
                    .as("status %s", status)
                    .isInstanceOf(Outcome.Unreachable.class));
            partner.stop();
            assertThat(told.with()).isInstanceOf(Outcome.Unreachable.class);
        }
    }

    @Test
    @DisplayName("out: waits as long as the partner asks (Retry-After)")
    void waitsAsLongAsThePartnerAsks() {
        TellingChecks checks = telling();
        try (TroubledPartner partner = checks.partner()) {
            TellingChecks.Told told = checks.told(partner, checks.plain());
            for (int status : new int[] {429, 503}) {
                assertThat(told.with(WireMock.status(status).withHeader("Retry-After", "17")))
                        .isInstanceOfSatisfying(Outcome.Unreachable.class, outcome -> assertThat(outcome.retryAfter())
                                .isEqualTo(Duration.ofSeconds(17)));
            }
        }
    }

    @Test
    @DisplayName("out: malformed and oversized answers")
    void takesNoMalformedAnswer() {
        TellingChecks checks = telling();
        try (TroubledPartner partner = checks.partner()) {
            TellingChecks.Told told = checks.told(partner, checks.plain());
            checks.noAnswers()
                    .forEach((name, answer) ->
                            assertThat(told.with(answer)).as(name).isInstanceOf(Outcome.Unreachable.class));
            assertThat(told.with(checks.oversized())).as("oversized").isInstanceOf(Outcome.Unreachable.class);
            assertThat(told.with(checks.taken())).as("after the trouble").isInstanceOf(Outcome.Delivered.class);
        }
    }

    @Test
    @DisplayName("out: slow and dribbling answers are given up")
    void waitsNoLongerThanTheTimeout() {
        TellingChecks checks = telling();
        assertThat(checks.tellInAHurry(checks.slow())).isInstanceOf(Outcome.Unreachable.class);
        assertThat(checks.tellInAHurry(checks.dribbling())).isInstanceOf(Outcome.Unreachable.class);
    }

    @Test
    @DisplayName("out: the same delivery bears the same id, sequence and token")
    void bearsTheDeliveryOnEveryWrite() {
        TellingChecks checks = telling();
        try (TroubledPartner partner = checks.partner()) {
            TellingChecks.Told told = checks.told(partner, checks.plain());
            told.with(checks.taken());
            told.with();
            Delivery sent = TellingChecks.delivery(null, checks.plain());
            assertThat(partner.calls())
                    .hasSizeGreaterThanOrEqualTo(2)
                    .filteredOn(call -> call.getMethod() != RequestMethod.GET)
                    .isNotEmpty()
                    .allSatisfy(call -> {
                        assertThat(call.getHeader("Hub-Delivery-Id"))
                                .isEqualTo(sent.id().toString());
                        assertThat(call.getHeader("Hub-Sequence")).isEqualTo(String.valueOf(sent.sequence()));
                        assertThat(call.getHeader("Hub-Token")).isEqualTo(String.valueOf(sent.token()));
                    });
        }
    }

    @Test
    @DisplayName("out: a token or session is held, renewed once, and fetched once for many")
    void renewsItsToken() throws Exception {
        Telling.Renewal renewal =
                orAbort(orAbort(kind().telling(), Kind.Lack.TELLING).renewal(), Kind.Lack.TOKEN);
        TellingChecks checks = telling();
        try (TroubledPartner partner = checks.partner()) {
            TellingChecks.Told told = checks.told(partner, checks.plain());
            partner.answers(checks.taken());
            checks.tellAtOnce(told);
            assertThat(partner.asked(renewal.path()))
                    .as("fetched for eight at once")
                    .isEqualTo(1);

            Outcome renewed = told.with(TroubledPartner.saying(renewal.ended()), checks.taken());
            assertThat(renewed).isInstanceOf(Outcome.Delivered.class);
            assertThat(partner.asked(renewal.path())).as("renewed").isEqualTo(1);

            Outcome never = told.with(TroubledPartner.saying(renewal.ended()));
            assertThat(never).isInstanceOf(Outcome.Unreachable.class);
            assertThat(partner.calls())
                    .as("calls with tokens that are not taken")
                    .hasSize(2);
        }
    }

    @Test
    @DisplayName("out: nobody's data and no secret in outcomes, logs, metrics, addresses")
    void repeatsNothingThatThePartnerSays(CapturedOutput log) {
        TellingChecks checks = telling();
        for (int n = 0; n < 4; n++) {
            Person person = Person.number(n);
            GoldenCase sample = Samples.of(person, checks.plain());
            try (TroubledPartner partner = checks.partner()) {
                TellingChecks.Told told = checks.told(partner, sample);
                List<Object> said = new ArrayList<>();
                for (String gossip : Gossip.about(person)) {
                    for (ResponseDefinitionBuilder answer : List.of(
                            checks.turnedDown(gossip),
                            WireMock.serverError().withBody(gossip),
                            WireMock.badRequest().withBody(gossip),
                            WireMock.ok(gossip))) {
                        said.add(told.with(answer));
                        partner.calls().forEach(call -> said.add(call.getUrl()));
                    }
                }
                said.add(TellingChecks.delivery(
                        orAbort(kind().telling(), Kind.Lack.TELLING).partner(partner.url(), Duration.ZERO), sample));
                String all = said + meters() + log;
                Gossip.assertNothingOf(person, "outcomes, addresses, metrics and log", all);
                Gossip.assertNoneOf(kind().secrets(), "what is said and logged", all);
            }
        }
    }

    @Test
    @DisplayName("out: letters are sent composed")
    void sendsComposedLetters() {
        TellingChecks checks = telling();
        each(
                Samples.outbound(kind().slug()).stream()
                        .map(sample -> Samples.decomposed(sample, "event\\.json"))
                        .flatMap(Optional::stream)
                        .toList(),
                checks::sends);
    }
}
