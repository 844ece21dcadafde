package vn.lienthong.hub.intake;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Purges raw messages after the time set: they hold personal data. Receipts and digests stay. What is quarantined is kept
 * until it is released. Any number of nodes may do it at once.
 */
@Component
class RawPurge {

    private static final Logger log = LoggerFactory.getLogger(RawPurge.class);
    private static final int AT_ONCE = 1000;

    private final JdbcTemplate jdbc;
    private final IntakeClock clock;
    private final IntakeProperties properties;

    RawPurge(JdbcTemplate jdbc, IntakeClock clock, IntakeProperties properties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.properties = properties;
    }

    /** @return how many messages were purged */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    public int purge() {
        String before = clock.now().minus(properties.rawRetention()).toString();
        int purged = 0;
        int some;
        do {
            some = jdbc.update("""
                    update message set raw = null where (source, event_id) in (
                        select m.source, m.event_id from message m
                         where m.raw is not null and m.recorded_at < ?::timestamptz
                           and not exists (select 1 from quarantine q
                                            where q.source = m.source and q.event_id = m.event_id)
                         order by m.recorded_at limit ? for update skip locked)
                    """, before, AT_ONCE);
            purged += some;
        } while (some == AT_ONCE);
        if (purged > 0) {
            log.info("purged {} raw messages", purged);
        }
        return purged;
    }
}
