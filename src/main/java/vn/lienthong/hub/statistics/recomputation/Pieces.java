package vn.lienthong.hub.statistics.recomputation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/**
 * Does a long work piece by piece, as many at once as there are processors: half of the work is the database's. Not more
 * than four, so that most connections stay with those who accept.
 */
final class Pieces {

    private static final int AT_ONCE =
            Math.max(2, Math.min(4, Runtime.getRuntime().availableProcessors()));

    private Pieces() {}

    /**
     * Ends when every piece is done, or with what one of them threw; then no other one is begun.
     *
     * @param next the piece behind an id; empty if there is none
     */
    static void each(LongFunction<Piece> next, Consumer<Piece> work) {
        ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            Deque<Future<?>> underWay = new ArrayDeque<>();
            for (Piece piece = next.apply(0); !piece.isEmpty(); piece = next.apply(piece.last())) {
                Piece one = piece;
                if (underWay.size() > AT_ONCE) {
                    end(underWay.remove());
                }
                underWay.add(workers.submit(() -> work.accept(one)));
            }
            underWay.forEach(Pieces::end);
        } finally {
            workers.shutdownNow();
        }
    }

    private static void end(Future<?> piece) {
        try {
            piece.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a piece was recomputed", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException itself) {
                throw itself;
            }
            throw new IllegalStateException("a piece could not be recomputed", e.getCause());
        }
    }
}
