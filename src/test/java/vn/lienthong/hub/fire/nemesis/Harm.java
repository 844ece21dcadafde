package vn.lienthong.hub.fire.nemesis;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
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

    /** Until its calls have timed out and its metrics have been read. */
    private static final Duration AWAKENING = Duration.ofMillis(2_500);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

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

    /** SIGKILL to any hub. */
    public HubNode killHub() {
        return killed(anyReady());
    }

    /** SIGKILL to a hub in the middle of calls of a partner. */
    public HubNode killHub(SimulatedPartner partner) {
        return whileSlow(partner, this::killed);
    }

    private HubNode killed(HubNode node) {
        hubs.kill(node);
        return node;
    }

    /** It need not be waited for. */
    public void start(HubNode node) {
        hubs.start(node);
    }

    /** An orderly end, as at every update, and a new start. */
    public void endHub() {
        HubNode node = anyReady();
        hubs.end(node);
        hubs.start(node);
    }

    /** SIGKILL to the postmaster; it comes back after a while. */
    public void killDatabase() {
        database.kill();
        long since = System.nanoTime();
        chronicle.note(Act.KILL_DATABASE, "the postmaster");
        pause(Duration.ofMillis(random.nextInt(100, 3_000)));
        database.start();
        chronicle.database(Act.READY_DATABASE, (System.nanoTime() - since) / 1_000_000);
    }

    /**
     * SIGKILL to a back end of the database, which takes all others with it.
     *
     * @return whether there was one
     */
    public boolean killBackEnd() {
        if (!database.killBackEnd()) {
            return false;
        }
        long since = System.nanoTime();
        chronicle.note(Act.KILL_DATABASE, "a back end");
        // It is not down at once.
        pause(Duration.ofMillis(100));
        database.awaitBack();
        chronicle.database(Act.READY_DATABASE, (System.nanoTime() - since) / 1_000_000);
        return true;
    }

    /**
     * SIGSTOP to a hub in the middle of calls of a partner, for so long and until others have taken one of them over, then
     * SIGCONT, and a while to bring its results.
     */
    public void standStill(SimulatedPartner partner, Duration time) {
        long[] since = {0};
        Set<String> held = new HashSet<>();
        HubNode node = whileSlow(partner, caught -> {
            held.addAll(partner.longCalls(caught.port()));
            caught.stop();
            since[0] = System.nanoTime();
            chronicle.hub(Act.STOP_HUB, caught.port());
            return caught;
        });
        pause(time);
        Until.met(PATIENCE, () -> held.isEmpty() || partner.isTakenOver(held, node.port()));
        node.cont();
        chronicle.hub(Act.CONT_HUB, node.port(), (System.nanoTime() - since[0]) / 1_000_000);
        pause(AWAKENING);
    }

    /** Nobody is there at a partner's for so long. */
    public void partnerAway(SimulatedPartner partner, Duration time) {
        partner.go();
        chronicle.partner(Act.PARTNER_AWAY, partner.id(), null);
        pause(time);
        partner.come();
        chronicle.partner(Act.PARTNER_BACK, partner.id(), null);
    }

    /** Every other call of a partner meets trouble. */
    public void rough(SimulatedPartner partner, Duration time) {
        partner.temper().be(Mood.ROUGH);
        pause(time);
        partner.temper().be(Mood.USUAL);
    }

    /** Does it to a hub that has a call at the partner which will not be answered soon; to any if none has in time. */
    private HubNode whileSlow(SimulatedPartner partner, UnaryOperator<HubNode> act) {
        hubs.awaitReady(1);
        partner.temper().be(Mood.SLOW);
        Until.met(PATIENCE, () -> hubs.ready().stream()
                .anyMatch(node -> !partner.longCalls(node.port()).isEmpty()));
        HubNode node = hubs.ready().stream()
                .filter(each -> !partner.longCalls(each.port()).isEmpty())
                .findFirst()
                .orElseGet(this::anyReady);
        act.apply(node);
        partner.temper().be(Mood.USUAL);
        return node;
    }

    private HubNode anyReady() {
        hubs.awaitReady(1);
        List<HubNode> ready = hubs.ready();
        return ready.get(random.nextInt(ready.size()));
    }

    public SimulatedPartner anyPartner() {
        return cast.all().get(random.nextInt(cast.all().size()));
    }

    /** What happens meanwhile is the point. */
    public static void pause(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
