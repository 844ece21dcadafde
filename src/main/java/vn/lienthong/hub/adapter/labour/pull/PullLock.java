package vn.lienthong.hub.adapter.labour.pull;

import java.time.Clock;
import java.time.Duration;
import net.javacrumbs.shedlock.core.DefaultLockingTaskExecutor;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.adapter.labour.LabourProperties;

/** Lets one node at a time pull from a partner. */
@Component("labourPullLock")
class PullLock {

    private final DefaultLockingTaskExecutor executor;
    private final Duration lockFor;
    private final Clock clock;

    PullLock(JdbcTemplate jdbc, LabourProperties properties, Clock clock) {
        this.executor = new DefaultLockingTaskExecutor(
                new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                        .withJdbcTemplate(jdbc)
                        .usingDbTime()
                        .build()));
        this.lockFor = properties.lockFor();
        this.clock = clock;
    }

    /** Does nothing while another node holds the lock. */
    void whileHeld(String partner, Runnable work) {
        executor.executeWithLock(
                work, new LockConfiguration(clock.instant(), "labour-pull-" + partner, lockFor, Duration.ZERO));
    }
}
