package vn.lienthong.hub.adapter.post.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;
import vn.lienthong.hub.adapter.post.PostProperties;
import vn.lienthong.hub.partner.LockLostException;
import vn.lienthong.hub.testing.TestDatabase;

/** The feed's tables: a cursor that only one node moves, and the rows set aside. */
class FeedTablesIT {

    private static final Instant NOW = Instant.parse("2026-09-20T02:00:00.123456Z");

    private DataSource database;
    private Cursors cursors;
    private Shelf shelf;

    @BeforeEach
    void newDatabase() {
        database = TestDatabase.newDataSource();
        cursors = new JdbcCursors(JdbcClient.create(database));
        shelf = new JdbcShelf(JdbcClient.create(database), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void keepsACursorForEachPartner() {
        Cursor first = Cursor.before("a", NOW);
        cursors.move("post-1", null, first);
        cursors.move("post-2", null, Cursor.before("z", NOW));
        Cursor moved = first.at("b").lookedBack("a", NOW).polled(NOW);
        cursors.move("post-1", first, moved);
        assertThat(cursors.find("post-1")).contains(moved);
        assertThat(cursors.find("post-2").orElseThrow().lastId()).isEqualTo("z");
        assertThat(cursors.find("post-3")).isEmpty();
    }

    @Test
    void whoWasOvertakenMovesNothing() {
        Cursor first = Cursor.before("a", NOW);
        cursors.move("post", null, first);
        assertThatThrownBy(() -> cursors.move("post", null, first)).isInstanceOf(LockLostException.class);
        Cursor moved = first.at("c");
        cursors.move("post", first, moved);
        assertThatThrownBy(() -> cursors.move("post", first, first.at("b"))).isInstanceOf(LockLostException.class);
        Cursor polled = moved.polled(NOW);
        cursors.move("post", moved, polled);
        assertThatThrownBy(() -> cursors.move("post", moved, moved.polled(NOW.plusSeconds(1))))
                .isInstanceOf(LockLostException.class);
        assertThat(cursors.find("post")).contains(polled);
    }

    @Test
    void tellsNewRowsFromThoseThatWereThere() {
        assertThat(put("old", "r1", "r2", "r1")).containsExactlyInAnyOrder("r1", "r2");
        assertThat(put("old", "r2", "r3")).containsExactly("r3");
        assertThat(put("old")).isEmpty();
    }

    @Test
    void givesRowsBackOnceTheTablesChange() {
        put("old", "r1", "r2");
        assertThat(shelf.waiting("post", "old")).isEmpty();
        assertThat(shelf.waiting("post", "new"))
                .containsExactly(
                        new Shelf.Waiting("r1", "{\"a\":\"\\u0000\"}"), new Shelf.Waiting("r2", "{\"a\":\"\\u0000\"}"));
        assertThat(shelf.waiting("other", "new")).isEmpty();
        shelf.remove("post", Set.of("r1"));
        put("new", "r2");
        assertThat(shelf.waiting("post", "new")).isEmpty();
        assertThat(shelf.waiting("post", "newer"))
                .extracting(Shelf.Waiting::rowId)
                .containsExactly("r2");
    }

    @Test
    void purgesTheContentOfOldRowsAndKeepsThatTheyWere() {
        put("old", "r1");
        assertThat(purge(NOW.plus(Duration.ofDays(89)))).isZero();
        assertThat(purge(NOW.plus(Duration.ofDays(91)))).isEqualTo(1);
        assertThat(shelf.waiting("post", "new")).isEmpty();
        assertThat(put("new", "r1")).isEmpty();
    }

    private int purge(Instant now) {
        PostProperties properties = new PostProperties(
                DataSize.ofKilobytes(1),
                DataSize.ofKilobytes(1),
                Duration.ZERO,
                Duration.ofHours(1),
                Duration.ofDays(90));
        return new ShelfPurge(new JdbcTemplate(database), properties, Clock.fixed(now, ZoneOffset.UTC)).purge();
    }

    private List<String> put(String tables, String... rows) {
        return shelf.put(
                "post",
                List.of(rows).stream()
                        .map(row -> new Shelf.Item(row, "UNKNOWN_STATUS", "{\"a\":\"\\u0000\"}"))
                        .toList(),
                tables);
    }
}
