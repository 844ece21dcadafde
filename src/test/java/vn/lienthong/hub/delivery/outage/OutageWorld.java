package vn.lienthong.hub.delivery.outage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.hub.delivery.DeliveryQueue;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.delivery.SettableClock;
import vn.lienthong.hub.delivery.TestNode;
import vn.lienthong.hub.delivery.lane.Claim;
import vn.lienthong.hub.delivery.pace.Paces;
import vn.lienthong.hub.delivery.pace.Shares;

/**
 * Two nodes, one partner and simulated time: facts of dossiers arrive at random, the nodes claim and record by turns, the
 * partner answers at once or is away. It keeps a ledger of its own.
 */
final class OutageWorld {

    static final String PARTNER = "province";

    private static final int COARSE = 6;

    private final Outage outage;
    private final List<TestNode> nodes;
    private final SettableClock clock;
    private final Random random;
    private final int quota;
    private final List<Instant> taken = new ArrayList<>();
    private final Set<UUID> effects = new HashSet<>();
    private boolean away;
    private long accepted;
    private long steps;

    OutageWorld(Outage outage, List<TestNode> nodes, SettableClock clock, int quota, long seed) {
        this.outage = outage;
        this.nodes = nodes;
        this.clock = clock;
        this.quota = quota;
        this.random = new Random(seed);
    }

    void isAway(boolean gone) {
        away = gone;
    }

    /** While nothing is held back, all of a coarse step may be told at its end. */
    void goOn(Duration howLong) {
        goOn(howLong, outage.step().multipliedBy(COARSE));
    }

    /** For a partner that is always held back by its own limit. */
    void goOnFinely(Duration howLong) {
        goOn(howLong, outage.step());
    }

    private void goOn(Duration howLong, Duration step) {
        Instant end = clock.instant().plus(howLong);
        while (clock.instant().isBefore(end)) {
            step(step);
        }
    }

    /** Until nothing waits any more, but at most so long. */
    void goOnUntilTold(Duration atMost) {
        Instant end = clock.instant().plus(atMost);
        while (clock.instant().isBefore(end) && effects.size() < accepted - 2) {
            step(outage.step());
        }
    }

    /** Nothing comes any more; what waits is told. */
    void drain(Duration atMost) {
        Instant end = clock.instant().plus(atMost);
        while (clock.instant().isBefore(end) && effects.size() < accepted) {
            clock.advance(outage.step());
            work();
        }
    }

    private void step(Duration step) {
        clock.advance(step);
        arrive(step);
        work();
    }

    private void arrive(Duration step) {
        List<DeliveryQueue.NewDelivery> arrived = new ArrayList<>();
        int many = poisson(outage.perSecond() * step.toNanos() / 1e9);
        for (int i = 0; i < many; i++) {
            accepted++;
            long dossier = 1 + random.nextInt((int) (1 + accepted / 3));
            arrived.add(new DeliveryQueue.NewDelivery(PARTNER, dossier, accepted, accepted, "stopped"));
        }
        nodes.get((int) (steps % nodes.size())).bean(DeliveryQueue.class).enqueue(arrived);
    }

    private void work() {
        TestNode node = nodes.get((int) (steps++ % nodes.size()));
        node.bean(Paces.class).count();
        node.bean(Shares.class).renew(partner -> 0);
        for (List<Claim> claims = node.claim(PARTNER, quota); !claims.isEmpty(); ) {
            node.record(answer(claims), claims);
            claims = node.claim(PARTNER, quota);
        }
    }

    private Outcome answer(List<Claim> claims) {
        if (away) {
            return new Outcome.Unreachable("no connection");
        }
        claims.forEach(claim -> {
            taken.add(clock.instant());
            effects.add(claim.delivery());
        });
        return new Outcome.Delivered();
    }

    private int poisson(double mean) {
        double limit = Math.exp(-mean);
        int many = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            many++;
        }
        return many;
    }

    long accepted() {
        return accepted;
    }

    long delivered() {
        return effects.size();
    }

    /** Deliveries a second in the fullest window since then. */
    double highest(Instant since) {
        return most(outage.window(), since) * 1000.0 / outage.window().toMillis();
    }

    /** Deliveries in the fullest window of that length since then. */
    int most(Duration window, Instant since) {
        List<Instant> then = taken.stream().filter(at -> !at.isBefore(since)).toList();
        int most = 0;
        int first = 0;
        for (int last = 0; last < then.size(); last++) {
            while (!then.get(first).plus(window).isAfter(then.get(last))) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return most;
    }
}
