package vn.lienthong.hub.testing.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.function.Executable;
import vn.lienthong.hub.testing.golden.GoldenCase;

/** The kind under test, and what it does not have. */
abstract class TestedKind {

    private static final String NOTHING_OF_THE_SORT = "the kind has nothing of the sort";

    private final Kind kind;

    TestedKind(Kind kind) {
        this.kind = kind;
    }

    final Kind kind() {
        return kind;
    }

    final TellingChecks telling() {
        return new TellingChecks(kind, orAbort(kind.telling()));
    }

    final HearingChecks hearing() {
        return new HearingChecks(kind, orAbort(kind.hearing()));
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

    /** The table shows {@code –} where it is empty. */
    static <T> T orAbort(Optional<T> part) {
        assumeTrue(part.isPresent(), NOTHING_OF_THE_SORT);
        return part.orElseThrow();
    }
}
