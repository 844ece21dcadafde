package vn.lienthong.hub.adapter.land.result;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.land.LandProperties;

/**
 * Purges copies after the time set, with what names the papers: they are personal data. Digests stay, so that nobody takes
 * another paper for the same. Any number of nodes may do it at once.
 */
@Component("landResultPurge")
class ResultPurge {

    private static final Logger LOG = LoggerFactory.getLogger(ResultPurge.class);
    private static final int AT_ONCE = 100;

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final LandProperties properties;

    ResultPurge(JdbcTemplate jdbc, Clock clock, LandProperties properties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.properties = properties;
    }

    /** @return how many copies were purged */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    public int purge() {
        String before = clock.instant().minus(properties.resultRetention()).toString();
        all("""
                update land_result set name = null, number = null, link = null, fetch_at = null, untold = false
                where (partner, event_id, position) in (
                    select partner, event_id, position from land_result
                    where link is not null and found_at < ?::timestamptz limit ? for update skip locked)
                """, before);
        int purged = all("""
                update land_copy set content = null where digest in (
                    select digest from land_copy
                    where content is not null and kept_at < ?::timestamptz limit ? for update skip locked)
                """, before);
        if (purged > 0) {
            LOG.info("purged {} copies of results", purged);
        }
        return purged;
    }

    private int all(String sql, String before) {
        int purged = 0;
        int some;
        do {
            some = jdbc.update(sql, before, AT_ONCE);
            purged += some;
        } while (some == AT_ONCE);
        return purged;
    }
}
