package vn.lienthong.hub.testing.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.lienthong.hub.testing.golden.GoldenCase;
import vn.lienthong.hub.testing.golden.GoldenExchange;

/** Passed by every adapter; see the package. */
@ExtendWith({OutputCaptureExtension.class, ConformanceTable.class})
public abstract class ConformanceSuite extends TellingConformance {

    protected ConformanceSuite(Kind kind) {
        super(kind);
    }

    @Test
    @DisplayName("in: the samples come out exactly")
    void hearsAsTheSamplesSay() {
        HearingChecks checks = hearing();
        each(Samples.inbound(kind().slug()), checks::hears);
    }

    @Test
    @DisplayName("every trap of the dialect")
    void fallsIntoNoTrap() {
        assertThat(kind().traps()).isNotEmpty();
        assertAll(kind().traps().stream()
                .flatMap(trap -> Stream.concat(
                        trap.samples().stream()
                                .map(name -> (Executable) () -> comesOut(Samples.named(kind().slug(), name))),
                        Stream.of(trap.check()))));
    }

    @Test
    @DisplayName("in: nobody's data and no secret in answers, logs, metrics")
    void repeatsNothingThatItHears(CapturedOutput log) {
        HearingChecks checks = hearing();
        for (GoldenCase sample : Samples.inbound(kind().slug())) {
            String answers = checks.answersTo(sample);
            Gossip.assertNoneOf(Gossip.traits(sample.events()), sample + ": metrics and log", meters() + log);
            Gossip.assertNoneOf(kind().secrets(), sample + ": answers, metrics and log", answers + meters() + log);
        }
        HearingChecks.malformed().forEach((name, body) -> {
            List<String> answers = checks.hearChanged(new RecordingIntake(), body);
            Gossip.assertNoneOf(Gossip.traits(checks.plain().events()), name, answers + meters() + log);
            Gossip.assertNoneOf(kind().secrets(), name, answers + meters() + log);
        });
    }

    @Test
    @DisplayName("in: decomposed letters become composed")
    void composesWhatComesDecomposed() {
        HearingChecks checks = hearing();
        List<GoldenCase> decomposed = Samples.inbound(kind().slug()).stream()
                .flatMap(sample -> Samples.decomposed(sample, "(.+\\.)?in\\..+").stream())
                .toList();
        assertThat(decomposed).isNotEmpty();
        each(decomposed, checks::hears);
    }

    @Test
    @DisplayName("in: the same message again is the same facts")
    void hearsTheSameTwiceAsOne() {
        HearingChecks checks = hearing();
        each(Samples.inbound(kind().slug()), checks::hearsAgainNothingNew);
        each(
                Samples.inbound(kind().slug()).stream()
                        .filter(sample -> !sample.has("told.json") && !sample.has("before.in.json"))
                        .toList(),
                checks::makesTheSameIdsAnew);
    }

    @Test
    @DisplayName("in: no echo of what the hub told")
    void takesAnEchoForNoNews() {
        Hearing hearing = orAbort(kind().hearing(), Kind.Lack.HEARING);
        GoldenCase sample = hearing().plain();
        RecordingIntake intake = new RecordingIntake();
        orAbort(hearing.hearerAfterTelling(intake, sample), Kind.Lack.ECHO).hear(sample.exchanges());
        assertThat(intake.events()).isEmpty();
    }

    @Test
    @DisplayName("in: malformed and hostile messages are answered, nothing is taken")
    void takesNoMalformedMessage() {
        HearingChecks checks = hearing();
        HearingChecks.malformed().forEach((name, body) -> {
            RecordingIntake intake = new RecordingIntake();
            List<String> answers = checks.hearChanged(intake, body);
            assertThat(intake.events()).as(name).isEmpty();
            assertThat(answers).as(name).isNotEmpty().allSatisfy(answer -> assertThat(answer)
                    .isNotBlank()
                    .doesNotContain("Exception", "\tat ", "vn.lienthong.hub."));
        });
    }

    @Test
    @DisplayName("in: a wrong secret is answered, nothing is taken")
    void takesNothingWithAWrongSecret(CapturedOutput log) {
        Hearing hearing = orAbort(kind().hearing(), Kind.Lack.HEARING);
        GoldenExchange message = hearing().plain().exchanges().get(0);
        GoldenExchange wrong = orAbort(hearing.withWrongSecret(message), Kind.Lack.DOOR);
        RecordingIntake intake = new RecordingIntake();
        List<String> answers = hearing.hearer(intake).hear(List.of(wrong));
        assertThat(intake.events()).isEmpty();
        assertThat(answers).isNotEmpty().allSatisfy(answer -> assertThat(answer).isNotBlank());
        Gossip.assertNoneOf(kind().secrets(), "answers and log", answers.toString() + log);
    }

    @Test
    @DisplayName("in: while the database is away nothing is lost and nothing half said")
    void asksToTryAgainWhileTheDatabaseIsAway() {
        Hearing hearing = orAbort(kind().hearing(), Kind.Lack.HEARING);
        GoldenCase sample = hearing().plain();
        RecordingIntake intake = new RecordingIntake();
        Hearing.Hearer hearer = hearing.hearer(intake);
        intake.away(true);
        assertThatCode(() -> assertThat(hearer.hear(sample.exchanges()))
                        .allSatisfy(answer -> assertThat(answer).doesNotContain("Exception", "\tat ")))
                .doesNotThrowAnyException();
        assertThat(intake.events()).isEmpty();
        intake.away(false);
        hearing().assertAnswered(sample, hearer.hear(sample.exchanges()));
        assertThat(intake.events()).hasSize(sample.events().size());
    }

    private void comesOut(GoldenCase sample) {
        if (sample.outbound()) {
            telling().sends(sample);
        } else {
            hearing().hears(sample);
        }
    }
}
