package vn.lienthong.hub.fire.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import vn.lienthong.hub.fire.client.HubCall.HangUp;

/**
 * Says some things again: at the same time over another connection, some time later, or with other content under the same
 * name, which must be refused.
 */
final class Echo implements AutoCloseable {

    private final RandomGenerator random;
    private final Sender sender;
    private final ExecutorService beside = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "fire-echo");
        thread.setDaemon(true);
        return thread;
    });
    private ObjectNode earlier;

    Echo(RandomGenerator random, Sender sender) {
        this.random = random;
        this.sender = sender;
    }

    /** @param sending sends the parcel; it has been answered when this returns */
    void around(Parcel parcel, Runnable sending) {
        int lot = random.nextInt(50);
        if (lot == 0) {
            long seed = random.nextLong();
            Future<?> same = beside.submit(() -> sender.send(parcel, new Random(seed), HangUp.NEVER));
            sending.run();
            await(same);
        } else {
            sending.run();
        }
        if (lot == 1 && earlier != null) {
            sender.send(Parcel.of(earlier), random, HangUp.NEVER);
        } else if (lot == 2 && earlier != null) {
            ObjectNode other = earlier.deepCopy();
            ((ObjectNode) other.get("data")).put("note", "Khác với lần trước");
            sender.send(Parcel.of(other), random, HangUp.NEVER);
        } else if (lot < 10) {
            earlier = parcel.events().get(0);
        }
    }

    private static void await(Future<?> sending) {
        try {
            sending.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("what was said beside came to nothing", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while something was said twice", e);
        }
    }

    @Override
    public void close() {
        beside.shutdown();
    }
}
