package vn.lienthong.hub.statistics.export;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;

/** Lets few exports run at once, and none for longer than it may. */
@Component
@EnableConfigurationProperties(ExportProperties.class)
class ExportSlots {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

    private final ExportProperties properties;
    private final Semaphore free;
    private final TransactionTemplate reading;
    private final Clock clock;

    ExportSlots(ExportProperties properties, PlatformTransactionManager transactions, Clock clock) {
        this.properties = properties;
        this.free = new Semaphore(properties.atOnce());
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.clock = clock;
    }

    /**
     * Reads rows in a transaction that ends with the last one, or when a row can not be taken.
     *
     * @throws Fault UNAVAILABLE if as many run as may, or this one takes too long
     */
    <R> void read(ExportRows<R> rows, Consumer<R> taker) {
        if (!free.tryAcquire()) {
            throw fault("As many lists are being exported as may be at once, " + properties.atOnce()
                    + ". Ask again later, or for pages as JSON.");
        }
        try {
            Instant end = clock.instant().plus(properties.longest());
            reading.executeWithoutResult(transaction -> rows.each(row -> {
                if (clock.instant().isAfter(end)) {
                    throw fault("The list was not taken within " + properties.longest() + ". Ask for less.");
                }
                taker.accept(row);
            }));
        } finally {
            free.release();
        }
    }

    private static Fault fault(String detail) {
        return new Fault(FaultCode.UNAVAILABLE, detail, List.of(), RETRY_AFTER, null);
    }
}
