package vn.lienthong.hub.statistics.recomputation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.hub.partner.LockLostException;
import vn.lienthong.hub.partner.PollLock;
import vn.lienthong.hub.statistics.milestone.CounterCheck;
import vn.lienthong.hub.statistics.milestone.Recount;
import vn.lienthong.hub.statistics.recomputation.RecomputationTable.Open;

/** Does what was asked for, on one node, piece by piece. */
@Component
class RecomputationJob {

    private static final Logger log = LoggerFactory.getLogger(RecomputationJob.class);

    /** Histories held at once, and dossiers that a repair keeps locked: some tenths of a second. */
    private static final int PIECE = 500;

    private final RecomputationTable table;
    private final Recount recount;
    private final CounterCheck counters;
    private final PollLock lock;
    private final TransactionTemplate looking;
    private final TransactionTemplate repairing;
    private final Clock clock;

    RecomputationJob(
            RecomputationTable table,
            Recount recount,
            CounterCheck counters,
            PollLock lock,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.table = table;
        this.recount = recount;
        this.counters = counters;
        this.lock = lock;
        this.clock = clock;
        this.repairing = new TransactionTemplate(transactions);
        this.looking = new TransactionTemplate(transactions);
        this.looking.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    @Scheduled(fixedDelayString = "PT1S")
    void run() {
        if (table.open().isPresent()) {
            try {
                lock.whileHeld("recomputation", Duration.ZERO, guard -> table.open()
                        .ifPresent(open -> recompute(open, guard)));
            } catch (LockLostException lost) {
                log.info("this node was away for too long or ends; the recomputation goes on at another one");
            }
        }
    }

    private void recompute(Open open, Runnable guard) {
        log.info("recomputing the numbers from the history, {}", open.repair() ? "repairing" : "looking only");
        table.begin(open.id(), clock.instant());
        Pieces.each(
                after -> {
                    guard.run();
                    return table.piece(open.id(), after, PIECE);
                },
                piece -> recompute(open, piece));
        log.info("recomputed the dossiers; adding up the counters");
        guard.run();
        long ledger = counters.ledger();
        guard.run();
        if (open.repair() && ledger > 0) {
            repairing.executeWithoutResult(transaction -> {
                table.lock(open.id());
                counters.repairLedger();
            });
        }
        long sums = counters.sums();
        guard.run();
        if (open.repair() && sums > 0) {
            counters.repairSums();
        }
        table.end(open.id(), clock.instant(), ledger, sums);
        log.info("recomputed the numbers: {} counters and {} sums did not add up", ledger, sums);
    }

    private void recompute(Open open, Piece piece) {
        if (open.repair()) {
            repairing.executeWithoutResult(transaction -> {
                table.lock(piece);
                table.done(open.id(), piece, recount.recount(piece.dossiers(), true));
            });
        } else {
            List<Long> differing = looking.execute(transaction -> recount.recount(piece.dossiers(), false));
            table.done(open.id(), piece, differing);
        }
    }
}
