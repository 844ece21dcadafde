package vn.lienthong.hub.fire.nemesis;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import vn.lienthong.hub.fire.ledger.NemesisLine.Act;
import vn.lienthong.hub.fire.partner.Cast;
import vn.lienthong.hub.fire.partner.SimulatedPartner;
import vn.lienthong.hub.fire.partner.Temper.Mood;
import vn.lienthong.hub.fire.stage.Chronicle;
import vn.lienthong.hub.fire.stage.Database;
import vn.lienthong.hub.fire.stage.HubNode;
import vn.lienthong.hub.fire.stage.Hubs;
import vn.lienthong.hub.fire.stage.Until;

/** The single acts. Each leaves behind whom it hurt on the way to recovery, or well. */
public final class Harm {

    /** Longer than an attempt of a hub to reach somebody, so that it notices. */
    private static final Duration MOMENT = Duration.ofSeconds(3);

    private final RandomGenerator random;
    private final Hubs hubs;
    private final Database database;
    private final Cast cast;
    private final Chronicle chronicle;

    public Harm(RandomGenerator random, Hubs hubs, Database database, Cast cast, Chronicle chronicle) {
        this.random = random;
        this.hubs = hubs;
        this.database = database;
        this.cast = cast;
        this.chronicle = chronicle;
    }

    /** SIGKILL to a hub that is calling partners, if one is within a moment; it is started again at once. */
    public void killHub() {
        HubNode node = busy(anyReady());
        hubs.kill(node);
        hubs.start(node);
    }

    /** SIGKILL to two hubs at once: one is left. */
    public void killTwoHubs() {
        HubNode first = busy(anyReady());
        hubs.kill(first);
        HubNode second = anyReady();
        hubs.kill(second);
        hubs.start(first);
        hubs.start(second);
    }

    /** An orderly end, as at every update. */
    public void endHub() {
        HubNode node = anyReady();
        hubs.end(node);
        hubs.start(node);
    }

    /** SIGKILL to the postmaster; it comes back after a while. */
    public void killDatabase() {
        database.kill();
        long since = System.nanoTime();
        chronicle.database(Act.KILL_DATABASE, null);
        pause(Duration.ofMillis(random.nextInt(100, 3_000)));
        database.start();
        chronicle.database(Act.READY_DATABASE, (System.nanoTime() - since) / 1_000_000);
    }

    /** SIGSTOP to a hub in the middle of calls, for so long, then SIGCONT. */
    public void standStill(Duration time) {
        SimulatedPartner slow = anyPartner();
        slow.temper().be(Mood.SLOW);
        HubNode node = busy(anyReady());
        node.stop();
        long since = System.nanoTime();
        chronicle.hub(Act.STOP_HUB, node.port());
        slow.temper().be(Mood.USUAL);
        pause(time);
        node.cont();
        chronicle.hub(Act.CONT_HUB, node.port(), (System.nanoTime() - since) / 1_000_000);
    }

    /** Nobody is there at a partner's for so long. */
    public void partnerAway(Duration time) {
        SimulatedPartner partner = anyPartner();
        partner.go();
        chronicle.partner(Act.PARTNER_AWAY, partner.id(), null);
        pause(time);
        partner.come();
        chronicle.partner(Act.PARTNER_BACK, partner.id(), null);
    }

    /** Every other call of a partner meets trouble. */
    public void rough(Duration time) {
        SimulatedPartner partner = anyPartner();
        partner.temper().be(Mood.ROUGH);
        pause(time);
        partner.temper().be(Mood.USUAL);
    }

    /** That hub if it has calls in hand within a moment, else whichever has. */
    private HubNode busy(HubNode wanted) {
        if (Until.met(MOMENT, () -> cast.inHand(wanted.port()) > 0)) {
            return wanted;
        }
        return hubs.ready().stream()
                .filter(node -> cast.inHand(node.port()) > 0)
                .findFirst()
                .orElse(wanted);
    }

    private HubNode anyReady() {
        hubs.awaitReady(1);
        List<HubNode> ready = hubs.ready();
        return ready.get(random.nextInt(ready.size()));
    }

    private SimulatedPartner anyPartner() {
        return cast.all().get(random.nextInt(cast.all().size()));
    }

    /** What happens during it is the point. */
    static void pause(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
