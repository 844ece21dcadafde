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
import vn.lienthong.hub.statistics.milestone.CounterCheck;
import vn.lienthong.hub.statistics.milestone.Recount;
import vn.lienthong.hub.statistics.recomputation.RecomputationTable.Taken;

/** Does what was asked for, on one node, piece by piece. */
@Component
class RecomputationJob {

    private static final Logger log = LoggerFactory.getLogger(RecomputationJob.class);

    /** Histories held at once, and dossiers that a repair keeps locked: some tenths of a second. */
    private static final int PIECE = 1000;

    /** A piece takes less by far; adding up tens of millions of counters may take so long. */
    private static final Duration DEAD_AFTER = Duration.ofMinutes(5);

    private final RecomputationTable table;
    private final Recount recount;
    private final CounterCheck counters;
    private final TransactionTemplate looking;
    private final TransactionTemplate repairing;
    private final Clock clock;

    RecomputationJob(
            RecomputationTable table,
            Recount recount,
            CounterCheck counters,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.table = table;
        this.recount = recount;
        this.counters = counters;
        this.clock = clock;
        this.repairing = new TransactionTemplate(transactions);
        this.looking = new TransactionTemplate(transactions);
        this.looking.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    @Scheduled(fixedDelayString = "PT1S")
    void run() {
        table.take(clock.instant(), clock.instant().minus(DEAD_AFTER)).ifPresent(this::recompute);
    }

    private void recompute(Taken taken) {
        log.info("recomputing the numbers from the history, {}", taken.repair() ? "repairing" : "looking only");
        long after = taken.doneTo();
        for (Long last = piece(taken, after); last != null; last = piece(taken, after)) {
            after = last;
        }
        long ledger = counters.ledger();
        if (taken.repair() && ledger > 0) {
            counters.repairLedger();
        }
        table.alive(taken.id(), clock.instant());
        long sums = counters.sums();
        if (taken.repair() && sums > 0) {
            counters.repairSums();
        }
        table.end(taken.id(), clock.instant(), ledger, sums);
        log.info("recomputed the numbers: {} counters and {} sums did not add up", ledger, sums);
    }

    /** @return the last dossier of the piece; null if there was none left */
    private Long piece(Taken taken, long after) {
        return (taken.repair() ? repairing : looking).execute(transaction -> {
            List<Long> dossiers = table.dossiers(after, PIECE, taken.repair());
            if (dossiers.isEmpty()) {
                return null;
            }
            long last = dossiers.get(dossiers.size() - 1);
            List<Long> differing = recount.recount(dossiers, taken.repair());
            table.progress(taken.id(), clock.instant(), last, dossiers.size(), differing);
            return last;
        });
    }
}
