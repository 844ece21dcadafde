package vn.lienthong.hub.testing.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.function.Executable;
import org.opentest4j.TestAbortedException;
import vn.lienthong.hub.testing.golden.GoldenCase;

/** The kind under test, and what it does not have. */
abstract class TestedKind {

    private final Kind kind;

    TestedKind(Kind kind) {
        this.kind = kind;
    }

    final Kind kind() {
        return kind;
    }

    final TellingChecks telling() {
        return new TellingChecks(kind, orAbort(kind.telling(), Kind.Lack.TELLING));
    }

    final HearingChecks hearing() {
        return new HearingChecks(kind, orAbort(kind.hearing(), Kind.Lack.HEARING));
    }

    /** Names, tags and values of what the kind counts. */
    final String meters() {
        return Gossip.shown(kind.meters());
    }

    static void each(List<GoldenCase> samples, Consumer<GoldenCase> check) {
        assertThat(samples).as("there are samples to test against").isNotEmpty();
        assertAll(samples.stream().map(sample -> (Executable) () -> {
            try {
                check.accept(sample);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(sample + ": " + e.getMessage(), e);
            }
        }));
    }

    /** Where it is empty the table shows {@code –}, and the reason that the kind gives; a kind without one fails. */
    final <T> T orAbort(Optional<T> part, Kind.Lack lack) {
        return part.orElseThrow(() -> {
            String reason = kind.lacks().get(lack);
            assertThat(reason).as("why %s has none: %s", kind.slug(), lack).isNotBlank();
            return new TestAbortedException(reason);
        });
    }
}
