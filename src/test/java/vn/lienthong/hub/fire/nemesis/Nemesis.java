package vn.lienthong.hub.fire.nemesis;

import java.time.Duration;
import java.util.Random;
import java.util.random.RandomGenerator;
import vn.lienthong.hub.fire.stage.HubNode;
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
        if (lot < 30) {
            harm.start(harm.killHub());
            kills++;
        } else if (lot < 55) {
            harm.start(harm.killHub(harm.anyPartner()));
            kills++;
        } else if (lot < 60) {
            killTwo();
        } else if (lot < 80) {
            harm.killDatabase();
            kills++;
        } else if (lot < 86) {
            harm.standStill(harm.anyPartner(), lease.plusMillis(1_000 + random.nextInt(3_000)));
        } else if (lot < 93) {
            harm.partnerAway(harm.anyPartner(), Duration.ofMillis(1_500 + random.nextInt(4_000)));
        } else if (lot < 97) {
            harm.rough(harm.anyPartner(), Duration.ofMillis(2_000 + random.nextInt(3_000)));
        } else {
            harm.endHub();
        }
    }

    /** One is left. */
    private void killTwo() {
        HubNode first = harm.killHub();
        HubNode second = harm.killHub();
        harm.start(first);
        harm.start(second);
        kills += 2;
    }
}
