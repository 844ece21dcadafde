package vn.lienthong.hub.adapter.igate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.event.DossierEvent;

/**
 * What an operator sees of the polls: {@code hub_igate_rows_read_total}, {@code hub_igate_rows_refused_total},
 * {@code hub_igate_events_rejected_total} and {@code hub_igate_polls_total}, each by partner.
 */
@Component("igateMetrics")
class IgateMetrics {

    private static final Logger LOG = LoggerFactory.getLogger(IgateMetrics.class);

    /** Rows come again with every overlapping poll; those refused lately are neither counted nor logged again. */
    private static final int REMEMBERED = 10_000;

    private final MeterRegistry meters;
    private final Cache<String, Boolean> refusedLately =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    IgateMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    /** @param rows distinct ones of one poll */
    void read(String partner, int rows) {
        meters.counter("hub.igate.rows.read", "partner", partner).increment(rows);
    }

    void refused(String partner, Page.Refusal refusal) {
        if (refusedLately.asMap().putIfAbsent(partner + ":" + refusal.fingerprint(), Boolean.TRUE) == null) {
            meters.counter("hub.igate.rows.refused", "partner", partner).increment();
            LOG.warn("{}: {}", partner, refusal.reason());
        }
    }

    /** @param code stable code of the problem */
    void rejected(String partner, DossierEvent event, String code) {
        meters.counter("hub.igate.events.rejected", "partner", partner, "code", code)
                .increment();
        LOG.warn("{}: event {} was rejected: {}", partner, event.id(), code);
    }

    /** @param result {@code done} or {@code failed} */
    void polled(String partner, String result) {
        meters.counter("hub.igate.polls", "partner", partner, "result", result).increment();
    }
}
