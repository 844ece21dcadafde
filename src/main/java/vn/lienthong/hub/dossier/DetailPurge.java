package vn.lienthong.hub.dossier;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Purges what was said of people in dossiers that are finished and long quiet. The history of states stays, and with it
 * every number. Any number of nodes may do it at once.
 */
@Component
class DetailPurge {

    private static final Logger log = LoggerFactory.getLogger(DetailPurge.class);
    private static final int AT_ONCE = 1000;

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final DossierProperties properties;

    DetailPurge(JdbcTemplate jdbc, Clock clock, DossierProperties properties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.properties = properties;
    }

    /** @return how many facts were purged */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    public int purge() {
        String before = clock.instant().minus(properties.detailRetention()).toString();
        int purged = 0;
        int some;
        do {
            some = jdbc.update("""
                    update fact set detail = null where id in (
                        select f.id from dossier d join fact f on f.dossier_id = d.id
                         where d.updated_at < ?::timestamptz and f.detail is not null
                           and d.state in ('REFUSED', 'WITHDRAWN', 'STOPPED', 'COMPLETED', 'RETURNED')
                         limit ? for update of f skip locked)
                    """, before, AT_ONCE);
            purged += some;
        } while (some == AT_ONCE);
        if (purged > 0) {
            log.info("purged what {} facts said of people", purged);
        }
        return purged;
    }
}
