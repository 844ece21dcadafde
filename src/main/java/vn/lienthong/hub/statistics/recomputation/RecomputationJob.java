package vn.lienthong.hub.statistics.recomputation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
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
    private static final int PIECE = 500;

    private static final Duration DEAD_AFTER = Duration.ofMinutes(5);

    private final RecomputationTable table;
    private final Recount recount;
    private final CounterCheck counters;
    private final TransactionTemplate looking;
    private final TransactionTemplate repairing;
    private final Clock clock;
    private final AtomicReference<UUID> underWay = new AtomicReference<>();

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
        table.take(clock.instant(), clock.instant().minus(DEAD_AFTER)).ifPresent(taken -> {
            underWay.set(taken.id());
            try {
                recompute(taken);
            } finally {
                underWay.set(null);
            }
        });
    }

    /** Adding up tens of millions of counters takes long. */
    @Scheduled(fixedDelayString = "PT30S")
    void live() {
        UUID id = underWay.get();
        if (id != null) {
            table.alive(id, clock.instant());
        }
    }

    private void recompute(Taken taken) {
        log.info("recomputing the numbers from the history, {}", taken.repair() ? "repairing" : "looking only");
        Pieces.each(after -> table.piece(taken.id(), after, PIECE), piece -> recompute(taken, piece));
        log.info("recomputed the dossiers; adding up the counters");
        long ledger = counters.ledger();
        if (taken.repair() && ledger > 0) {
            counters.repairLedger();
        }
        long sums = counters.sums();
        if (taken.repair() && sums > 0) {
            counters.repairSums();
        }
        table.end(taken.id(), clock.instant(), ledger, sums);
        log.info("recomputed the numbers: {} counters and {} sums did not add up", ledger, sums);
    }

    private void recompute(Taken taken, Piece piece) {
        if (taken.repair()) {
            repairing.executeWithoutResult(transaction -> {
                table.lock(piece);
                done(taken, piece, recount.recount(piece.dossiers(), true));
            });
        } else {
            done(taken, piece, looking.execute(transaction -> recount.recount(piece.dossiers(), false)));
        }
    }

    private void done(Taken taken, Piece piece, List<Long> differing) {
        table.done(taken.id(), clock.instant(), piece, differing);
    }
}
