package vn.lienthong.hub.fire.nemesis;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import vn.lienthong.hub.fire.stage.HubNode;
import vn.lienthong.hub.fire.stage.Hubs;

/** Plays one act after the other, from a deck that it shuffles again and again, until it has killed often enough. */
public final class Nemesis {

    private static final int LEFT_ALONE_MILLIS = 1_200;

    private final Random random;
    private final Harm harm;
    private final Hubs hubs;
    private final Duration frozen;
    private final Deque<Act> deck = new ArrayDeque<>();
    private int kills;

    /** @param frozen after how long others have taken over everything from a node that stands still */
    public Nemesis(long seed, Harm harm, Hubs hubs, Duration frozen) {
        this.random = new Random(seed);
        this.harm = harm;
        this.hubs = hubs;
        this.frozen = frozen;
    }

    /** What it does, and how often in a deck. */
    private enum Act {
        KILL_A_HUB(4),
        KILL_A_HUB_IN_CALLS(5),
        KILL_TWO_HUBS(1),
        KILL_THE_DATABASE(10),
        KILL_A_BACK_END(8),
        STAND_STILL(2),
        PARTNER_AWAY(2),
        ROUGH(1),
        END_A_HUB(1);

        private final int times;

        Act(int times) {
            this.times = times;
        }
    }

    /** @param atMost it ends then, however often it has killed */
    public void rage(int enough, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (kills < enough && System.nanoTime() < end) {
            play(draw());
            hubs.awaitReady(2);
            Harm.pause(Duration.ofMillis(random.nextInt(LEFT_ALONE_MILLIS)));
        }
    }

    private Act draw() {
        if (deck.isEmpty()) {
            List<Act> acts = new ArrayList<>();
            for (Act act : Act.values()) {
                acts.addAll(Collections.nCopies(act.times, act));
            }
            Collections.shuffle(acts, random);
            deck.addAll(acts);
        }
        return deck.remove();
    }

    private void play(Act act) {
        switch (act) {
            case KILL_A_HUB -> {
                harm.start(harm.killHub());
                kills++;
            }
            case KILL_A_HUB_IN_CALLS -> {
                harm.start(harm.killHub(harm.anyPartner()));
                kills++;
            }
            case KILL_TWO_HUBS -> killTwo();
            case KILL_THE_DATABASE -> {
                harm.killDatabase();
                kills++;
            }
            case KILL_A_BACK_END -> {
                if (harm.killBackEnd()) {
                    kills++;
                }
            }
            case STAND_STILL -> harm.standStill(harm.anyPartner(), frozen.plusMillis(random.nextInt(1_000, 4_000)));
            case PARTNER_AWAY -> harm.partnerAway(harm.anyPartner(), Duration.ofMillis(random.nextInt(2_000, 6_000)));
            case ROUGH -> harm.rough(harm.anyPartner(), Duration.ofMillis(random.nextInt(2_000, 5_000)));
            case END_A_HUB -> harm.endHub();
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
