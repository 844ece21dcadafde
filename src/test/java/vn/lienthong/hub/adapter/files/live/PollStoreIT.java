package vn.lienthong.hub.adapter.files.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.hub.adapter.files.live.PollStore.Position;
import vn.lienthong.hub.partner.LockLostException;
import vn.lienthong.hub.testing.TestDatabase;

/** Where polls stand, when a node that was away comes back to one that another has taken over. */
class PollStoreIT {

    private final PollStore store = new PollStore(JdbcClient.create(TestDatabase.newDataSource()), Clock.systemUTC());

    @Test
    void whoWasOvertakenNeitherMovesTheCursorBackNorMakesABackfillOfNews() {
        Position first = new Position("1", false);
        Position second = new Position("2", true);
        store.move("dkkd", "dkkd-poll", null, first);
        store.move("dkkd", "dkkd-poll", first, second);

        assertThatThrownBy(() -> store.move("dkkd", "dkkd-poll", first, new Position("1a", false)))
                .isInstanceOf(LockLostException.class);
        assertThatThrownBy(() -> store.move("dkkd", "dkkd-poll", null, new Position("1a", false)))
                .isInstanceOf(LockLostException.class);
        assertThat(store.find("dkkd", "dkkd-poll")).contains(second);
    }
}
