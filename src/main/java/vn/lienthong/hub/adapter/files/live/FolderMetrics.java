package vn.lienthong.hub.adapter.files.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** {@code hub_folders_refused}: partner folders whose content on disk is refused; more than none wants somebody to look. */
@Component("filesFolderMetrics")
class FolderMetrics {

    FolderMetrics(FolderPartners partners, MeterRegistry meters) {
        Gauge.builder("hub.folders.refused", partners, FolderMetrics::refused)
                .description("Partner folders whose content on disk is refused")
                .register(meters);
    }

    private static double refused(FolderPartners partners) {
        return partners.statuses().stream()
                .filter(status -> !status.findings().isEmpty())
                .count();
    }
}
