package vn.lienthong.hub.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.hub.testing.TestDatabase;

/** Two nodes over one database, before and after the reform of July 2025 became known. */
class UnitsAsKnownIT {

    private static final String UNITS = """
            {"code":"P","name":"Tỉnh","level":"PROVINCE","validFrom":"2016-01-01"}
            {"code":"P.1","name":"Huyện 1","level":"DISTRICT","parent":"P","validFrom":"2016-01-01"}
            {"code":"P.1.1","name":"Xã 1","level":"COMMUNE","parent":"P.1","validFrom":"2016-01-01"}
            """;
    private static final String REFORM = """
            {"code":"P.1","name":"Huyện 1","level":"DISTRICT","parent":"P","validFrom":"2016-01-01",\
            "validTo":"2025-06-30","successors":[{"unit":"P.1.1"}]}
            {"code":"P.1.1","name":"Xã 1","level":"COMMUNE","parent":"P","validFrom":"2025-07-01"}
            """;

    private UnitMemory memory;
    private UnitMemory otherMemory;
    private UnitImport units;

    @BeforeEach
    void start() {
        DataSource dataSource = TestDatabase.newDataSource();
        UnitTable table = new UnitTable(JdbcClient.create(dataSource));
        TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        UnitProperties properties = new UnitProperties(Duration.ofMillis(500), false);
        memory = new UnitMemory(table, properties, event -> {}, Clock.systemUTC());
        otherMemory = new UnitMemory(table, properties, event -> {}, Clock.systemUTC());
        units = new UnitImport(table, memory, transactions, Clock.systemUTC());
    }

    @Test
    void everyNodeKnowsWhatWasKnownBeforeAnImport() {
        Instant start = Instant.now();
        assertThat(memory.changedAt()).isEqualTo(Instant.EPOCH);
        take(UNITS);
        Instant first = memory.changedAt();
        take(REFORM);

        otherMemory.refresh();
        assertThat(memory.changedAt()).isAfter(first).isEqualTo(otherMemory.changedAt());
        for (UnitMemory node : List.of(memory, otherMemory)) {
            assertThat(node.asKnown(start).codes()).isEmpty();
            assertThat(node.asKnown(first).lineage("P.1.1")).containsExactly("P.1.1", "P.1", "P");
            assertThat(node.asKnown(node.changedAt()).lineage("P.1.1")).containsExactly("P.1.1", "P");
            assertThat(node.lineage("P.1.1")).containsExactly("P.1.1", "P");
            assertThat(node.asKnown(first).find("P.1").orElseThrow().successors())
                    .isEmpty();
            assertThat(node.asKnown(node.changedAt()).find("P.1").orElseThrow().successors())
                    .containsExactly(new Unit.Successor("P.1.1", List.of()));
        }
    }

    @Test
    void whatIsKnownNowStaysAsItIsWhateverIsImported() {
        take(UNITS);
        Units now = memory.asKnown(Instant.MAX);

        take(REFORM);

        assertThat(now.lineage("P.1.1")).containsExactly("P.1.1", "P.1", "P");
        assertThat(now.today()).isBetween(memory.today().minusDays(1), memory.today());
    }

    private void take(String file) {
        units.take(file.getBytes(StandardCharsets.UTF_8));
    }
}
