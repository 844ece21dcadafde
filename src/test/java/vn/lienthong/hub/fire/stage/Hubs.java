package vn.lienthong.hub.fire.stage;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import vn.lienthong.hub.fire.ledger.NemesisLine.Act;

/** All nodes. Whoever starts one need not wait: that it is ready is noticed and written down. */
public final class Hubs implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final long LOOK_EVERY_MILLIS = 100;
    private static final int STARTED_AGAIN_AT_MOST = 3;

    private final List<HubNode> nodes;
    private final Chronicle chronicle;
    private final Probe probe = new Probe();
    /** Since when a node is not ready, in nanoseconds of the JVM. */
    private final Map<HubNode, Long> awaited = new ConcurrentHashMap<>();

    private final Map<HubNode, Integer> endedByItself = new ConcurrentHashMap<>();

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "fire-readiness");
        thread.setDaemon(true);
        return thread;
    });

    public Hubs(List<HubNode> nodes, Chronicle chronicle) {
        this.nodes = nodes;
        this.chronicle = chronicle;
        watch.scheduleWithFixedDelay(this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    public List<HubNode> all() {
        return nodes;
    }

    /** Those that have said that they are ready since they were started last. */
    public List<HubNode> ready() {
        return nodes.stream()
                .filter(node -> node.isAlive() && !awaited.containsKey(node))
                .toList();
    }

    /** The first one alone, since it makes the tables; then the others at once. */
    public void startAll(boolean archiving) {
        HubNode first = nodes.get(0);
        if (archiving) {
            awaited.put(first, System.nanoTime());
            first.startArchiving();
            chronicle.hub(Act.START_HUB, first.port());
            awaitReady(1);
            end(first);
        }
        start(first);
        awaitReady(1);
        nodes.stream().skip(1).forEach(this::start);
        awaitReady(nodes.size());
    }

    public void start(HubNode node) {
        awaited.putIfAbsent(node, System.nanoTime());
        node.start();
        chronicle.hub(Act.START_HUB, node.port());
    }

    public void kill(HubNode node) {
        awaited.put(node, System.nanoTime());
        // Before: what its partners see of it comes after.
        chronicle.hub(Act.KILL_HUB, node.port());
        node.kill();
    }

    /** In order. */
    public void end(HubNode node) {
        awaited.put(node, System.nanoTime());
        node.end(PATIENCE);
        chronicle.hub(Act.END_HUB, node.port());
    }

    /**
     * As whoever runs services does, it starts a node again whose database went while it started.
     *
     * @throws IllegalStateException if a node ends by itself time and again, or so many are not ready after two minutes
     */
    public void awaitReady(int count) {
        boolean met = Until.met(PATIENCE, () -> {
            nodes.stream()
                    .filter(node -> awaited.containsKey(node) && node.hasEndedByItself())
                    .forEach(this::startAgain);
            return ready().size() >= count;
        });
        if (!met) {
            throw new IllegalStateException(
                    "only " + ready().size() + " hubs of " + count + " got ready in " + PATIENCE);
        }
    }

    private void startAgain(HubNode node) {
        if (endedByItself.merge(node, 1, Integer::sum) > STARTED_AGAIN_AT_MOST) {
            throw new IllegalStateException("a hub ended by itself, see " + node.log());
        }
        start(node);
    }

    private void look() {
        awaited.forEach((node, since) -> {
            if (node.isAlive() && probe.isReady(node.port()) && awaited.remove(node, since)) {
                endedByItself.remove(node);
                chronicle.hub(Act.READY_HUB, node.port(), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since));
            }
        });
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
