package vn.lienthong.hub.adapter.post.feed;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.post.PostProperties;

/** Purges the content of rows set aside after the time set: it may hold personal data. Any number of nodes may do it at once. */
@Component("postShelfPurge")
class ShelfPurge {

    private static final Logger LOG = LoggerFactory.getLogger(ShelfPurge.class);

    private final JdbcTemplate jdbc;
    private final PostProperties properties;
    private final Clock clock;

    ShelfPurge(JdbcTemplate jdbc, PostProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    /** @return how many rows lost their content */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
    public int purge() {
        String before = clock.instant().minus(properties.rowRetention()).toString();
        int purged = jdbc.update(
                "update post_row set raw = null where raw is not null and seen_at < ?::timestamptz", before);
        if (purged > 0) {
            LOG.info("purged the content of {} rows of the post's feed", purged);
        }
        return purged;
    }
}
