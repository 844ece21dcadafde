package vn.lienthong.hub.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.lienthong.hub.testing.TestDatabase;

/** One node polls; another takes over when it dies. */
class PollLockIT {

    private static final Duration HOLD = Duration.ofSeconds(1);
    private static final Duration NONE = Duration.ZERO;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String NAME = "poll-igate-1";

    private JdbcTemplate database;
    private PollLock one;
    private PollLock other;

    @BeforeEach
    void twoNodes() {
        database = new JdbcTemplate(TestDatabase.newDataSource());
        one = new PollLock(database, HOLD, Clock.systemUTC());
        other = new PollLock(database, HOLD, Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        one.destroy();
        other.destroy();
    }

    @Test
    void whileOneNodePollsTheOtherDoesNot() {
        assertThat(one.whileHeld(NAME, NONE, guard -> assertThat(runs(other)).isFalse()))
                .isTrue();
        assertThat(runs(other)).isTrue();
    }

    @Test
    void aLongPollKeepsTheLockByRenewingIt() {
        one.whileHeld(NAME, NONE, guard -> {
            Object first = lockUntil();
            await().until(() -> !first.equals(lockUntil()));
            guard.run();
            assertThat(runs(other)).isFalse();
        });
    }

    @Test
    void theOtherNodeTakesOverFromADeadOneThoughThePauseIsLong() {
        one.whileHeld(NAME, MINUTE, guard -> {
            one.destroy();
            await().atMost(Duration.ofSeconds(15)).until(() -> runs(other));
        });
    }

    @Test
    void aNodeThatWasAwayForLongerThanItsLockHearsSoThoughNobodyHasTakenIt() {
        one.whileHeld(NAME, NONE, guard -> {
            one.destroy();
            guard.run();
            await().untilAsserted(() -> assertThatThrownBy(guard::run).isInstanceOf(LockLostException.class));
        });
    }

    @Test
    void aNodeThatWasOvertakenLeavesTheOthersLockAlone() {
        one.whileHeld(NAME, NONE, lost -> {
            database.update("delete from shedlock");
            other.whileHeld(NAME, NONE, guard -> {
                await().untilAsserted(() -> assertThatThrownBy(lost::run).isInstanceOf(LockLostException.class));
                guard.run();
            });
        });
        other.whileHeld(NAME, NONE, guard -> assertThat(runs(one)).isFalse());
    }

    @Test
    void aFailureGivesTheLockBack() {
        assertThatThrownBy(() -> one.whileHeld(NAME, NONE, guard -> {
                    throw new IllegalStateException("no answer");
                }))
                .hasMessage("no answer");
        assertThat(runs(other)).isTrue();
    }

    @Test
    void whatIsDueAgainLaterIsDoneByNobodyBefore() {
        assertThat(one.whileHeld(NAME, MINUTE, guard -> {})).isTrue();
        assertThat(runs(one)).isFalse();
        assertThat(runs(other)).isFalse();
        assertThatThrownBy(() -> other.whileHeld("another", MINUTE, guard -> {
                    throw new IllegalStateException("no answer");
                }))
                .hasMessage("no answer");
        assertThat(one.whileHeld("another", MINUTE, guard -> {})).isFalse();
    }

    @Test
    void aNodeThatEndsStopsAtTheNextStepAndTheOtherGoesOnAtOnce() {
        assertThatThrownBy(() -> one.whileHeld(NAME, MINUTE, guard -> {
                    guard.run();
                    one.end();
                    guard.run();
                }))
                .isInstanceOf(LockLostException.class);
        assertThat(runs(one)).isFalse();
        assertThat(runs(other)).isTrue();
    }

    @Test
    void withoutTheDatabaseNobodyWorksAndNothingIsThrown() {
        PGSimpleDataSource away = new PGSimpleDataSource();
        away.setUrl("jdbc:postgresql://localhost:1/away");
        PollLock lonely = new PollLock(new JdbcTemplate(away), HOLD, Clock.systemUTC());
        assertThat(runs(lonely)).isFalse();
        lonely.destroy();
    }

    private static boolean runs(PollLock lock) {
        return lock.whileHeld(NAME, NONE, guard -> {});
    }

    private Object lockUntil() {
        return database.queryForObject("select lock_until from shedlock", Object.class);
    }
}
