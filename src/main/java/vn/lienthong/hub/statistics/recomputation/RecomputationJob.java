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
import vn.lienthong.hub.partner.PollLock;
import vn.lienthong.hub.statistics.milestone.CounterCheck;
import vn.lienthong.hub.statistics.milestone.Recount;
import vn.lienthong.hub.statistics.recomputation.RecomputationTable.Open;

/** Does what was asked for, on one node, piece by piece. */
@Component
class RecomputationJob {

    private static final Logger log = LoggerFactory.getLogger(RecomputationJob.class);

    /** Histories held at once, and dossiers that a repair keeps locked: some tenths of a second. */
    private static final int PIECE = 1000;

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
            lock.whileHeld(
                    "recomputation", Duration.ZERO, guard -> table.open().ifPresent(open -> recompute(open, guard)));
        }
    }

    private void recompute(Open open, Runnable guard) {
        log.info("recomputing the numbers from the history, {}", open.repair() ? "repairing" : "looking only");
        table.begin(open.id(), clock.instant());
        long after = open.doneTo();
        for (Long last = piece(open, after); last != null; last = piece(open, after)) {
            after = last;
            guard.run();
        }
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

    /** @return the last dossier of the piece; null if there was none left */
    private Long piece(Open open, long after) {
        return (open.repair() ? repairing : looking).execute(transaction -> {
            List<Long> dossiers = table.dossiers(after, PIECE, open.repair());
            if (dossiers.isEmpty()) {
                return null;
            }
            long last = dossiers.get(dossiers.size() - 1);
            List<Long> differing = recount.recount(dossiers, open.repair());
            table.progress(open.id(), after, last, dossiers.size(), differing);
            return last;
        });
    }
}
