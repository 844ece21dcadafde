package vn.lienthong.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.hub.testing.Events;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.HubClient.Answer;
import vn.lienthong.hub.testing.HubTest;

/** The database is there, but its connections are taken, or somebody keeps a dossier locked. */
@HubTest
class BusyDatabaseIT {

    private static final String SOURCE = "/partners/district-3";

    /** More than there are threads for requests. */
    private static final int CALLERS = 100;

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    @Value("${spring.datasource.hikari.maximum-pool-size}")
    private int connections;

    private HubClient district;

    @BeforeEach
    void getToken() {
        district = HubClient.on(port).as("district-3");
    }

    @Test
    void whileAllConnectionsAreTakenEverybodyHearsWhenToComeAgainAndThenAllGoesOn() throws Exception {
        received();
        List<Connection> taken = new ArrayList<>();
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try {
            for (int i = 0; i < connections; i++) {
                taken.add(database.getConnection());
            }
            List<Future<Answer>> answers = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                answers.add(callers.submit(() -> district.event(event(Events.newCode("X77.03")))));
            }
            assertThat(status("readiness")).isEqualTo(503);
            assertThat(status("liveness")).isEqualTo(200);
            for (Future<Answer> answer : answers) {
                assertUnavailable(answer.get());
            }
        } finally {
            callers.shutdown();
            for (Connection connection : taken) {
                connection.close();
            }
        }
        await().until(() -> status("readiness") == 200);
        long calls = calls();
        assertThat(district.event(event(Events.newCode("X77.03"))).status()).isEqualTo(201);
        await("deliveries go on").atMost(Duration.ofMinutes(1)).until(() -> calls() > calls);
    }

    @Test
    void aDossierThatSomebodyKeepsLockedHoldsUpNothingElse() throws Exception {
        String locked = received();
        String free = Events.newCode("X77.03");
        try (Connection somebody = locking(locked)) {
            assertUnavailable(district.event(completed(locked)));
            assertThat(district.event(event(Events.newCode("X77.03"))).status()).isEqualTo(201);
            assertThat(district.get("/api/v1/dossiers/" + locked).status()).isEqualTo(200);

            Answer batch = district.events(List.of(event(free), completed(locked), completed(free), completed(locked)));
            assertThat(batch.lines())
                    .extracting(line -> line.path("status").asInt())
                    .containsExactly(201, 503, 201, 503);
            somebody.rollback();
        }
        assertThat(district.event(completed(locked)).status()).isEqualTo(201);
    }

    @Test
    void theDatabaseEndsATransactionThatAFrozenNodeHasLeftOpen() {
        assertThat(setting("idle_in_transaction_session_timeout")).isEqualTo("10s");
        assertThat(setting("lock_timeout")).isEqualTo("2s");
    }

    private String setting(String name) {
        return jdbc.sql("select current_setting('" + name + "')")
                .query(String.class)
                .single();
    }

    private String received() {
        String code = Events.newCode("X77.03");
        assertThat(district.event(event(code)).status()).isEqualTo(201);
        return code;
    }

    private static com.fasterxml.jackson.databind.node.ObjectNode event(String code) {
        return Events.received(SOURCE, code, "X77.03");
    }

    private static com.fasterxml.jackson.databind.node.ObjectNode completed(String code) {
        return Events.event(SOURCE, "completed", code, "2025-08-06T10:00:00+07:00", "{}");
    }

    private Connection locking(String code) throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        try (PreparedStatement lock = connection.prepareStatement("select id from dossier where code = ? for update")) {
            lock.setString(1, code);
            lock.executeQuery();
        }
        return connection;
    }

    /** Nobody is there; a partner whose breaker is open is called now and then. */
    private long calls() {
        return jdbc.sql("select coalesce(sum(attempts), 0) from lane")
                .query(Long.class)
                .single();
    }

    private int status(String probe) {
        return HubClient.on(port).get("/actuator/health/" + probe).status();
    }

    private static void assertUnavailable(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("code").asText()).isEqualTo("unavailable");
        assertThat(answer.header("Retry-After")).matches("\\d+");
    }
}
