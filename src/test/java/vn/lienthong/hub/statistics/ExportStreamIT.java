package vn.lienthong.hub.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.hub.statistics.milestone.CounterCheck;
import vn.lienthong.hub.testing.HubClient;

/** An export that is longer than all that stands in between can hold, for readers that do not read. */
@StatisticsTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportStreamIT {

    /** Some 10 MB as CSV; a stalled connection holds about 3. */
    private static final int DOSSIERS = 80_000;

    private static final String LIST = "/api/v1/reports/06a/dossiers?column=c3&unit=E80&from=2018-03-01&to=2018-03-31";

    private static final String READING = """
            from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
               and query like '%milestone%' and state in ('active', 'idle in transaction')
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private CounterCheck ledger;

    private final List<StalledReader> readers = new ArrayList<>();
    private HubClient operator;

    @BeforeAll
    void write() {
        operator = HubClient.on(port).as("operator");
        Ledgers.importInto(operator, """
                {"code":"E80","name":"Tỉnh mẫu","level":"PROVINCE","validFrom":"2016-01-01"}
                """, RandomLedger.procedures());
        jdbc.sql("""
                        insert into dossier (id, code, state, procedure_code, field_code, channel, receiving_unit,
                            competent_unit, roles, received_at, paused, last_sequence, created_at, updated_at, version)
                        select nextval('dossier_id'), 'E80-180306-' || to_char(n, 'FM000000'), 'RECEIVED', '9.100001', 'F0',
                               'COUNTER', 'E80', 'E80', '{E80}', '2018-03-06T08:00:00+07:00', false, 1, now(), now(), 1
                          from generate_series(1, :dossiers) n
                        """).param("dossiers", DOSSIERS).update();
        jdbc.sql("""
                        insert into milestone (dossier_id, tells_from, tells_until, unit, receiving_unit, field_code,
                            procedure_code, channel, received_at, received_on, started_at, paused, overdue, supplements,
                            appointments, fingerprint, known_from, recorded_in)
                        select id, '2018-03-06', 'infinity', 'E80', 'E80', 'F0', '9.100001', 'COUNTER', received_at,
                               '2018-03-06', received_at, false, '{}', '{}', '{}', gen_random_uuid(), now(),
                               pg_current_xact_id()
                          from dossier where competent_unit = 'E80'
                        """).update();
        ledger.repairLedger();
    }

    /** What has no history of its own must not be there for other tests. */
    @AfterAll
    void forget() {
        transaction.executeWithoutResult(status -> {
            // Nothing refers to them; to look for it, row by row in tables that other tests have filled, takes minutes.
            jdbc.sql("set local session_replication_role = replica").update();
            jdbc.sql("delete from milestone where unit = 'E80'").update();
            jdbc.sql("delete from dossier where competent_unit = 'E80'").update();
        });
        ledger.repairLedger();
    }

    @AfterEach
    void letGo() throws IOException {
        for (StalledReader reader : readers) {
            reader.close();
        }
        readers.clear();
        await().until(() -> reading() == 0);
    }

    @Test
    void givesAllOfThemInOrder() {
        List<String> rows =
                operator.get(LIST, "Accept", "text/csv").body().lines().toList();

        assertThat(rows).hasSize(DOSSIERS + 1);
        assertThat(rows.get(1)).startsWith("E80-180306-000001,E80,F0,2018-03-06T08:00:00+07:00,,,IN_TIME");
        assertThat(rows.subList(1, rows.size())).isSorted();
    }

    @Test
    void sendsRowsBeforeTheLastOneWasReadAndFreesAllWhenTheReaderGoes() throws IOException {
        StalledReader reader = stalled();

        assertThat(reader.read(20_000)).contains("Row-Count: " + DOSSIERS, "E80-180306-000001,E80");
        await().until(() -> reading() == 1);
        reader.close();
        await().until(() -> reading() == 0);
        for (int i = 0; i < 3; i++) {
            assertThat(operator.get(LIST, "Accept", "application/x-ndjson").status())
                    .isEqualTo(200);
        }
    }

    @Test
    void letsNoMoreThanTwoAtOnceHoldConnections() throws IOException {
        StalledReader first = stalled();
        first.read(2000);
        stalled().read(2000);

        HubClient.Answer third = operator.get(LIST, "Accept", "text/csv");
        assertThat(third.status()).isEqualTo(503);
        assertThat(third.json().path("code").asText()).isEqualTo("unavailable");
        assertThat(third.header("Retry-After")).isEqualTo("30");
        assertThat(operator.get(LIST).status())
                .as("pages are given all the same")
                .isEqualTo(200);

        first.close();
        await().until(() -> operator.get(LIST, "Accept", "text/csv").status() == 200);
    }

    @Test
    void cutsTheConnectionWhenTheDatabaseBreaksOff() throws IOException {
        StalledReader reader = stalled();
        String begun = reader.read(20_000);
        await().until(() -> reading() == 1);
        jdbc.sql("select pg_terminate_backend(pid) " + READING)
                .query(Boolean.class)
                .list();

        String all = begun + reader.readToTheEnd();

        assertThat(all).startsWith("HTTP/1.1 200");
        assertThat(all.lines().filter(line -> line.startsWith("E80-")).count()).isLessThan(DOSSIERS);
        assertThat(all).as("no last chunk, and nothing that is no row").doesNotEndWith("0\r\n\r\n");
        assertThat(all).doesNotContain("problem", "internal", "unavailable");
    }

    @Test
    void endsWithTheLastChunkWhenAllIsThere() throws IOException {
        String all = stalled().readToTheEnd();

        assertThat(all.lines().filter(line -> line.startsWith("E80-")).count()).isGreaterThan(DOSSIERS - 3000L);
        assertThat(all).endsWith("0\r\n\r\n");
    }

    private StalledReader stalled() throws IOException {
        StalledReader reader = StalledReader.ask(port, LIST, token());
        readers.add(reader);
        return reader;
    }

    private String token() {
        HubClient.Answer answer = HubClient.on(port)
                .send(
                        "POST",
                        "/oauth2/token",
                        "grant_type=client_credentials&client_id=operator&client_secret=operator"
                                .getBytes(StandardCharsets.US_ASCII),
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Authorization",
                        "Basic b3BlcmF0b3I6b3BlcmF0b3I=");
        return answer.json().path("access_token").asText();
    }

    /** How many statements over milestones are being read. */
    private long reading() {
        return jdbc.sql("select count(*) " + READING).query(Long.class).single();
    }
}
