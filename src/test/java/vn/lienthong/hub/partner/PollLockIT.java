package vn.lienthong.hub.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.lienthong.hub.testing.TestDatabase;

/** One node polls; another takes over when it dies. */
class PollLockIT {

    private static final Duration HOLD = Duration.ofSeconds(1);
    private static final String NAME = "poll-igate-1";

    private JdbcTemplate database;
    private PollLock one;
    private PollLock other;

    @BeforeEach
    void twoNodes() {
        var dataSource = TestDatabase.newDataSource();
        database = new JdbcTemplate(dataSource);
        one = new PollLock(provider(), HOLD, Clock.systemUTC());
        other = new PollLock(provider(), HOLD, Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        one.destroy();
        other.destroy();
    }

    @Test
    void whileOneNodePollsTheOtherDoesNot() {
        assertThat(one.whileHeld(NAME, guard -> assertThat(runs(other)).isFalse()))
                .isTrue();
        assertThat(runs(other)).isTrue();
    }

    @Test
    void aLongPollKeepsTheLockByRenewingIt() {
        one.whileHeld(NAME, guard -> {
            Object first = lockUntil();
            await().until(() -> !first.equals(lockUntil()));
            guard.run();
            assertThat(runs(other)).isFalse();
        });
    }

    @Test
    void theOtherNodeTakesOverFromADeadOne() {
        Optional<SimpleLock> dead =
                provider().lock(new LockConfiguration(Clock.systemUTC().instant(), NAME, HOLD, Duration.ZERO));
        assertThat(dead).isPresent();
        assertThat(runs(other)).isFalse();
        await().atMost(Duration.ofSeconds(15)).until(() -> runs(other));
    }

    @Test
    void aNodeThatLostTheLockStops() {
        assertThatThrownBy(() -> one.whileHeld(NAME, guard -> {
                    database.update("delete from shedlock");
                    await().until(() -> {
                        guard.run();
                        return false;
                    });
                }))
                .isInstanceOf(LockLostException.class);
    }

    @Test
    void aFailureGivesTheLockBack() {
        assertThatThrownBy(() -> one.whileHeld(NAME, guard -> {
                    throw new IllegalStateException("no answer");
                }))
                .hasMessage("no answer");
        assertThat(runs(other)).isTrue();
    }

    @Test
    void whatIsDueAgainLaterIsDoneByNobodyBefore() {
        Duration minute = Duration.ofMinutes(1);
        assertThat(one.whileHeld(NAME, minute, guard -> {})).isTrue();
        assertThat(runs(one)).isFalse();
        assertThat(runs(other)).isFalse();
        assertThatThrownBy(() -> other.whileHeld("another", minute, guard -> {
                    throw new IllegalStateException("no answer");
                }))
                .hasMessage("no answer");
        assertThat(one.whileHeld("another", minute, guard -> {})).isFalse();
    }

    @Test
    void aRenewalKeepsTheWhile() {
        one.whileHeld(NAME, Duration.ofMinutes(1), guard -> {
            Object first = lockUntil();
            await().until(() -> !first.equals(lockUntil()));
        });
        assertThat(runs(other)).isFalse();
    }

    private static boolean runs(PollLock lock) {
        return lock.whileHeld(NAME, guard -> {});
    }

    private Object lockUntil() {
        return database.queryForObject("select lock_until from shedlock", Object.class);
    }

    private LockProvider provider() {
        return new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                .withJdbcTemplate(database)
                .usingDbTime()
                .build());
    }
}
