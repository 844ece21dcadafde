package vn.lienthong.hub.delivery.lane;

import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.delivery.TestNode;

/** What outcomes of one partner say of it, all recorded at the same time. */
final class Signs {

    static final Instant NOW = Instant.parse("2026-10-08T01:00:00Z");
    static final Backoff BACKOFF = new Backoff(TestNode.properties(), new Random(7));

    private Signs() {}

    /** Of calls that began at once. */
    static PartnerSigns of(Outcome... outcomes) {
        return began(NOW, outcomes);
    }

    static PartnerSigns began(Instant startedAt, Outcome... outcomes) {
        return PartnerSigns.of(
                Arrays.stream(outcomes)
                        .map(outcome -> new Attempt(claim(false), new Result.Called(outcome), startedAt))
                        .toList(),
                BACKOFF,
                NOW);
    }

    static PartnerSigns ofProbe(Result result) {
        return PartnerSigns.of(java.util.List.of(new Attempt(claim(true), result, NOW)), BACKOFF, NOW);
    }

    static Outcome[] times(int times, Outcome outcome) {
        return IntStream.range(0, times).mapToObj(each -> outcome).toArray(Outcome[]::new);
    }

    static Claim claim(boolean probe) {
        return new Claim(UUID.randomUUID(), "land", 1, 1, 1, NOW, 1, NOW.plusSeconds(120), probe, false);
    }
}
