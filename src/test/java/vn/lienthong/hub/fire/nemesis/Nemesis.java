package vn.lienthong.hub.fire.nemesis;

import java.time.Duration;
import java.util.Random;
import java.util.random.RandomGenerator;
import vn.lienthong.hub.fire.stage.Hubs;

/** Draws one act after the other until it has killed often enough. */
public final class Nemesis {

    private final RandomGenerator random;
    private final Harm harm;
    private final Hubs hubs;
    private final Duration lease;
    private int kills;

    public Nemesis(long seed, Harm harm, Hubs hubs, Duration lease) {
        this.random = new Random(seed);
        this.harm = harm;
        this.hubs = hubs;
        this.lease = lease;
    }

    /** @param atMost it ends then, however often it has killed */
    public void rage(int enough, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (kills < enough && System.nanoTime() < end) {
            act(random.nextInt(100));
            hubs.awaitReady(2);
        }
    }

    private void act(int lot) {
        if (lot < 55) {
            harm.killHub();
            kills++;
        } else if (lot < 60) {
            harm.killTwoHubs();
            kills += 2;
        } else if (lot < 80) {
            harm.killDatabase();
            kills++;
        } else if (lot < 86) {
            harm.standStill(lease.plusSeconds(1 + random.nextInt(3)));
        } else if (lot < 93) {
            harm.partnerAway(Duration.ofMillis(1_500 + random.nextInt(4_000)));
        } else if (lot < 97) {
            harm.rough(Duration.ofMillis(2_000 + random.nextInt(3_000)));
        } else {
            harm.endHub();
        }
    }
}
