package vn.lienthong.hub.adapter.igate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.hub.partner.LockLostException;
import vn.lienthong.hub.testing.TestDatabase;

/** What the adapter remembers, in PostgreSQL. */
class IgateMemoryIT {

    private static final Instant TIME = Instant.parse("2020-02-10T02:00:00Z");
    private static final RowMemory MEMORY = new RowMemory(
            "HS-1",
            "2",
            List.of(TIME.plusSeconds(60)),
            Map.of(
                    "received",
                    new RowMemory.Remembered("received", "r:received", TIME, Map.of("officer", "00ff00ff"))));

    private JdbcRowMemories rows;
    private JdbcWatermarks watermarks;

    @BeforeEach
    void newDatabase() {
        DataSource database = TestDatabase.newDataSource();
        rows = new JdbcRowMemories(
                new JdbcTemplate(database), new TransactionTemplate(new DataSourceTransactionManager(database)));
        watermarks = new JdbcWatermarks(JdbcClient.create(database));
    }

    @Test
    void remembersRowsByPartner() {
        rows.save("igate-1", List.of(entry("r1", MEMORY, false)));
        rows.save("igate-1", List.of(entry("r1", MEMORY.withStatus("4"), false)));
        assertThat(rows.load("igate-1", Set.of("r1", "r2"))).isEqualTo(Map.of("r1", MEMORY.withStatus("4")));
        assertThat(rows.load("igate-2", Set.of("r1"))).isEmpty();
    }

    @Test
    void findsTheOldestRowReadWithOtherTables() {
        rows.save("igate-1", List.of(entry("r1", MEMORY, true), entry("r2", MEMORY, false)));
        assertThat(rows.oldestUnmapped("igate-1", "new")).contains(TIME);
        assertThat(rows.oldestUnmapped("igate-1", "old")).isEmpty();
        assertThat(rows.oldestUnmapped("igate-2", "new")).isEmpty();
    }

    @Test
    void thePositionNeverMovesBackAndTheSweepIsForgotten() {
        assertThat(watermarks.find("igate-1")).isEmpty();
        Watermark swept = new Watermark(TIME, TIME.minusSeconds(9));
        watermarks.move("igate-1", Optional.empty(), swept);
        assertThat(watermarks.find("igate-1")).contains(swept);
        watermarks.move("igate-1", Optional.of(swept), new Watermark(TIME.minusSeconds(1), null));
        assertThat(watermarks.find("igate-1")).contains(new Watermark(TIME, null));
    }

    @Test
    void whoWasOvertakenMovesNothing() {
        Watermark first = new Watermark(TIME, TIME.minusSeconds(9));
        Watermark second = new Watermark(TIME.plusSeconds(60), TIME.minusSeconds(9));
        watermarks.move("igate-1", Optional.empty(), first);
        watermarks.move("igate-1", Optional.of(first), second);

        Watermark late = new Watermark(TIME.plusSeconds(90), null);
        for (Optional<Watermark> from : List.of(Optional.<Watermark>empty(), Optional.of(first))) {
            assertThatThrownBy(() -> watermarks.move("igate-1", from, late)).isInstanceOf(LockLostException.class);
        }
        assertThat(watermarks.find("igate-1")).contains(second);
    }

    private static RowMemories.Entry entry(String id, RowMemory memory, boolean unmapped) {
        return new RowMemories.Entry(id, memory, TIME, unmapped, "old");
    }
}
