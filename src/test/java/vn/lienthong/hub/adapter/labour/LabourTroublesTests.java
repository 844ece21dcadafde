package vn.lienthong.hub.adapter.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.lienthong.hub.adapter.labour.LabourSimulator.Trouble;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.partner.NoAnswerException;
import vn.lienthong.hub.partner.Partner;
import vn.lienthong.hub.testing.conformance.RecordingIntake;
import vn.lienthong.hub.testing.golden.GoldenExchange;
import vn.lienthong.hub.testing.golden.ScriptedPartner;

/** The traps of the dialect, each met at the simulator. */
@ExtendWith(OutputCaptureExtension.class)
class LabourTroublesTests {

    private static final Outcome DELIVERED = new Outcome.Delivered();

    private final RecordingIntake intake = new RecordingIntake();
    private final LabourAdapters adapters = new LabourAdapters(new Ministries(), intake, ToldEvents.NOTHING);
    private final LabourDelivery delivery = adapters.delivery();
    private LabourSimulator labour;
    private Partner partner;

    @BeforeEach
    void start() {
        labour = new LabourSimulator(Ministries.KEY).start();
        Partner.Poll poll = new Partner.Poll(
                Duration.ofSeconds(10), Duration.ofMinutes(10), Instant.parse("2026-01-01T00:00:00Z"), 50);
        partner = Ministries.at(labour.url(), Duration.ofSeconds(2), poll);
    }

    @AfterEach
    void stop() {
        labour.stop();
    }

    @Test
    void handsOverAndTellsTheStepsAfterIt() {
        assertThat(delivery.deliver(Tellings.handOver(partner))).isEqualTo(DELIVERED);
        assertThat(delivery.deliver(Tellings.later(partner, new Fact.Supplemented(null), dossier -> {})))
                .isEqualTo(DELIVERED);
        assertThat(labour.told(Tellings.CODE)).hasSize(2);
    }

    @Test
    void takesADossierThatThePartnerHasForHandedOver() {
        delivery.deliver(Tellings.handOver(partner));

        assertThat(delivery.deliver(Tellings.handOver(partner))).isEqualTo(DELIVERED);
        assertThat(labour.told(Tellings.CODE)).hasSize(1);
    }

    @Test
    void refusesWhatTheBodyRefusesInside200() {
        Outcome outcome = delivery.deliver(Tellings.later(partner, new Fact.Supplemented(null), dossier -> {}));

        assertThat(outcome).isEqualTo(new Outcome.Refused("error_code 4: Không tìm thấy hồ sơ"));
    }

    @Test
    void refusesAStepWhateverIsSaidToExist() {
        byte[] answer = "{\"error_code\":\"3\",\"message\":\"đã tồn tại\"}".getBytes(StandardCharsets.UTF_8);
        try (ScriptedPartner script = new ScriptedPartner(List.of(new GoldenExchange(Map.of("answer.json", answer))))) {
            Partner other = Ministries.at(script.url());

            assertThat(delivery.deliver(Tellings.later(other, new Fact.Supplemented(null), dossier -> {})))
                    .isInstanceOf(Outcome.Refused.class);
        }
    }

    @Test
    void understandsAWrappedAnswer() {
        labour.meet(Trouble.WRAPPED);

        assertThat(delivery.deliver(Tellings.handOver(partner))).isEqualTo(DELIVERED);
    }

    @ParameterizedTest
    @CsvSource({
        "BUSY, HTTP 503",
        "THROTTLED, HTTP 429",
        "GARBAGE, not in the dialect",
        "CUT_OFF, not in the dialect",
        "BROKEN, HTTP 500",
        "RESET, no answer"
    })
    void isUnreachableInTroubleAndTellsNobodysData(Trouble trouble, String said, CapturedOutput log) {
        labour.meet(trouble);

        Outcome outcome = delivery.deliver(Tellings.handOver(partner));

        assertThat(outcome).isInstanceOf(Outcome.Unreachable.class);
        assertThat(outcome.toString()).contains(said);
        assertThat(outcome + log.toString()).doesNotContain("Ví Dụ", "0900000002", "052085000002", Ministries.KEY);
    }

    @Test
    void withholdsWhatThePartnerRepeatsOfPeople() {
        labour.meet(Trouble.GOSSIP);

        assertThat(delivery.deliver(Tellings.handOver(partner)))
                .isEqualTo(new Outcome.Refused("error_code 7: message withheld, it repeats personal data"));
    }

    @ParameterizedTest
    @CsvSource({"BUSY, 7", "THROTTLED, 45"})
    void waitsAsLongAsThePartnerAsks(Trouble trouble, long seconds) {
        labour.meet(trouble);

        assertThat(((Outcome.Unreachable) delivery.deliver(Tellings.handOver(partner))).retryAfter())
                .isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void deliversWhenTheTroubleIsOver() {
        labour.meet(Trouble.GARBAGE);
        delivery.deliver(Tellings.handOver(partner));
        labour.meet(Trouble.NONE);

        assertThat(delivery.deliver(Tellings.handOver(partner))).isEqualTo(DELIVERED);
    }

    @ParameterizedTest
    @CsvSource({
        "BUSY, HTTP 503",
        "GARBAGE, the answer is no JSON object",
        "CUT_OFF, the answer is no JSON object",
        "GOSSIP, 'the pull was turned down, error_code 7'",
        "BROKEN, HTTP 500",
        "RESET, no answer"
    })
    void aPullThatComesToNothingMovesNoWatermark(Trouble trouble, String said) {
        labour.meet(trouble);

        assertThatThrownBy(() -> adapters.pull().run(partner, () -> {}))
                .isInstanceOf(NoAnswerException.class)
                .hasMessageContaining(said);
        assertThat(adapters.memory.position).isNull();
    }

    @Test
    void aPullWithoutRowsIsDone() {
        labour.meet(Trouble.WRAPPED);

        adapters.pull().run(partner, () -> {});

        assertThat(adapters.memory.position).isNotNull();
        assertThat(intake.events()).isEmpty();
    }
}
