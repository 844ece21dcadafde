package vn.lienthong.hub.adapter.labour.pull;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.lienthong.hub.adapter.labour.LabourProperties;
import vn.lienthong.hub.partner.PollLock;

/** What lets one node at a time pull from a partner. */
@Configuration(value = "labourPullLocks", proxyBeanMethods = false)
class PullLocks {

    @Bean
    PollLock labourPollLock(JdbcTemplate jdbc, LabourProperties properties, Clock clock) {
        return new PollLock(jdbc, properties.lockFor(), clock);
    }
}
