package vn.lienthong.hub.fire.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.lienthong.hub.fire.ledger.LedgerWriter;
import vn.lienthong.hub.fire.ledger.RunFolder;

/** The district's system: several clerks at once. */
public final class FireClient implements AutoCloseable {

    private final LedgerWriter ledger;
    private final LedgerWriter sent;
    private final List<Voice> voices = new ArrayList<>();
    private final List<Future<?>> telling = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "fire-client");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * @param nodes ports of the hubs
     * @param token good on all of them, of the client {@code district}
     */
    public FireClient(RunFolder folder, long seed, List<Integer> nodes, String token, Load load) {
        ledger = new LedgerWriter(folder.client());
        sent = new LedgerWriter(folder.sent());
        Sender sender = new Sender(nodes, token, ledger);
        Pace pace = new Pace(load.perSecond());
        for (int number = 1; number <= load.voices(); number++) {
            voices.add(new Voice(number, seed, sender, sent, pace));
        }
    }

    /**
     * @param perSecond events of all voices together
     */
    public record Load(int voices, int perSecond) {}

    public void start() {
        voices.forEach(voice -> telling.add(threads.submit(voice)));
    }

    /**
     * Begins no dossier any more, and waits until everything begun is told and answered.
     *
     * @throws IllegalStateException if that takes longer, or a voice failed
     */
    public void end(Duration patience) {
        voices.forEach(Voice::end);
        long end = System.nanoTime() + patience.toNanos();
        for (Future<?> voice : telling) {
            try {
                voice.get(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (ExecutionException e) {
                throw new IllegalStateException("a voice of the client failed", e.getCause());
            } catch (TimeoutException e) {
                throw new IllegalStateException("the client still waits for answers after " + patience, e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while the client came to its end", e);
            }
        }
    }

    @Override
    public void close() throws java.io.IOException {
        threads.shutdownNow();
        ledger.close();
        sent.close();
    }
}
