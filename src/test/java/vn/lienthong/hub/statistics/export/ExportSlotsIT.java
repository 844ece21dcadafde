package vn.lienthong.hub.statistics.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.testing.TestDatabase;

/** How many exports may run, and for how long. */
class ExportSlotsIT {

    private static final DataSource DATABASE = TestDatabase.newDataSource();

    private static final ExportRows<String> ROWS =
            taker -> IntStream.range(0, 3).mapToObj(Integer::toString).forEach(taker);

    private Instant now = Instant.parse("2026-10-08T08:00:00Z");
    private final InstantSource clock = () -> now;
    private final ExportSlots slots = new ExportSlots(
            new ExportProperties(1, Duration.ofMinutes(15)),
            new DataSourceTransactionManager(DATABASE),
            clock.withZone(ZoneOffset.UTC));

    @Test
    void readsByACursorInAReadOnlyTransaction() {
        List<String> read = new ArrayList<>();
        ExportRows<String> numbers = taker -> new Cursor(DATABASE)
                .jdbc()
                .sql("select current_setting('transaction_read_only') || n from generate_series(1, 2500) n")
                .query(row -> {
                    taker.accept(row.getString(1));
                });
        slots.read(numbers, read::add);

        assertThat(read).hasSize(2500).startsWith("on1", "on2").endsWith("on2500");
    }

    @Test
    void refusesOneTooManyAndSaysWhenToComeAgain() {
        slots.read(ROWS, row -> assertThatThrownBy(() -> slots.read(ROWS, any -> {}))
                .isInstanceOfSatisfying(Fault.class, fault -> {
                    assertThat(fault.code()).isEqualTo(FaultCode.UNAVAILABLE);
                    assertThat(fault.retryAfter()).isPositive();
                }));

        assertThat(taken()).hasSize(3);
    }

    @Test
    void givesUpAReaderThatTakesTooLong() {
        List<String> read = new ArrayList<>();
        assertThatThrownBy(() -> slots.read(ROWS, row -> {
                    read.add(row);
                    now = now.plus(Duration.ofMinutes(8));
                }))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("PT15M");

        assertThat(read).hasSize(2);
        assertThat(taken()).hasSize(3);
    }

    @Test
    void isFreeAgainWhenAReaderFails() {
        assertThatThrownBy(() -> slots.read(ROWS, row -> {
                    throw new IllegalStateException("gone");
                }))
                .hasMessage("gone");

        assertThat(taken()).hasSize(3);
    }

    private List<String> taken() {
        List<String> read = new ArrayList<>();
        slots.read(ROWS, read::add);
        return read;
    }
}
