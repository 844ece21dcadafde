package vn.lienthong.hub.statistics.milestone;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Has the ledger added up every few seconds; less often where that takes long, as while a recomputation tells of years.
 * So adding up takes a tenth of the time at most.
 */
@Component
class FoldPace {

    private static final int REST = 9;

    private final LedgerFold fold;
    private long ended = System.nanoTime();
    private long rest;

    FoldPace(LedgerFold fold) {
        this.fold = fold;
    }

    @Scheduled(fixedDelayString = "PT2S")
    synchronized void keepUp() {
        long began = System.nanoTime();
        if (began - ended >= rest) {
            fold.fold();
            ended = System.nanoTime();
            rest = (ended - began) * REST;
        }
    }
}
