package vn.lienthong.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.lienthong.hub.testing.HubProcess;
import vn.lienthong.hub.testing.TestDatabase;

/** The jar as an operator starts it: a process of its own. */
class ProductionRunIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void withoutADatabaseItStopsWithOneSentence() throws Exception {
        try (HubProcess hub = HubProcess.start(Map.of(), List.of())) {
            int exit = hub.waitFor(PATIENCE);

            assertThat(exit).isNotZero();
            assertThat(hub.output())
                    .singleElement()
                    .asString()
                    .contains("spring.datasource.url", "spring.datasource.username", "spring.datasource.password")
                    .contains("SPRING_DATASOURCE_URL", "SPRING_DATASOURCE_USERNAME", "SPRING_DATASOURCE_PASSWORD")
                    .endsWith(".");
        }
    }

    @Test
    void withADatabaseItMigratesGetsReadyAndEndsInOrder() throws Exception {
        int port = HubProcess.freePort();
        String database = TestDatabase.emptyDatabase();
        Map<String, String> environment = Map.of(
                "SPRING_DATASOURCE_URL", database,
                "SPRING_DATASOURCE_USERNAME", "postgres",
                "SPRING_DATASOURCE_PASSWORD", "postgres");

        try (HubProcess hub = HubProcess.start(environment, List.of("--server.port=" + port))) {
            await().atMost(PATIENCE).until(() -> !hub.isAlive() || status(port, "readiness") == 200);

            assertThat(hub.isAlive()).as("%s", hub.output()).isTrue();
            assertThat(status(port, "readiness")).isEqualTo(200);
            assertThat(status(port, "liveness")).isEqualTo(200);
            assertThat(migrations(database)).isPositive();

            hub.end();
            hub.waitFor(PATIENCE);
            assertThat(hub.output()).anyMatch(line -> line.contains("Graceful shutdown complete"));
        }
    }

    private static int migrations(String database) {
        return JdbcClient.create(new DriverManagerDataSource(database))
                .sql("select count(*) from flyway_schema_history where success")
                .query(Integer.class)
                .single();
    }

    /** @return 0 while nobody answers */
    private int status(int port, String probe) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/actuator/health/" + probe))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }
}
