package vn.lienthong.hub.adapter.labour.pull;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.event.DossierEvent;

/**
 * What an operator sees of the pulls: {@code hub_labour_rows_read_total}, {@code hub_labour_rows_refused_total},
 * {@code hub_labour_events_rejected_total} and {@code hub_labour_pulls_total}, each by partner.
 */
@Component("labourMetrics")
class LabourMetrics {

    private static final Logger LOG = LoggerFactory.getLogger(LabourMetrics.class);

    /** Rows come again with every overlapping pull; those refused lately are neither counted nor logged again. */
    private static final int REMEMBERED = 10_000;

    private final MeterRegistry meters;
    private final Cache<String, Boolean> lately =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    LabourMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    void read(String partner, int rows) {
        meters.counter("hub.labour.rows.read", "partner", partner).increment(rows);
    }

    /**
     * @param fingerprint of the row as it came
     * @param reason without the row's values
     */
    void refused(String partner, String fingerprint, String reason) {
        if (isNew(partner + ":" + fingerprint)) {
            meters.counter("hub.labour.rows.refused", "partner", partner).increment();
            LOG.warn("{}: a pulled row was refused: {}", partner, reason);
        }
    }

    /** @param code stable code of the problem */
    void rejected(String partner, DossierEvent event, String code) {
        if (isNew(partner + ":" + event.id() + ":" + code)) {
            meters.counter("hub.labour.events.rejected", "partner", partner, "code", code)
                    .increment();
            LOG.warn("{}: event {} was rejected: {}", partner, event.id(), code);
        }
    }

    /** @param result {@code done} or {@code failed} */
    void pulled(String partner, String result) {
        meters.counter("hub.labour.pulls", "partner", partner, "result", result).increment();
    }

    private boolean isNew(String what) {
        return lately.asMap().putIfAbsent(what, Boolean.TRUE) == null;
    }
}
