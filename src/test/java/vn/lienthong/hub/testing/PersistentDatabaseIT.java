package vn.lienthong.hub.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class PersistentDatabaseIT {

    @TempDir
    private Path folder;

    @Test
    void keepsItsDataFromOneRunToTheNext() throws IOException {
        try (PersistentDatabase database = PersistentDatabase.start(folder)) {
            client(database).sql("create table kept as select 7 as number").update();
        }
        try (PersistentDatabase database = PersistentDatabase.start(folder)) {
            assertThat(client(database)
                            .sql("select number from kept")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(7);
        }
    }

    @Test
    void isAsSafeAsInProduction() throws IOException {
        try (PersistentDatabase database = PersistentDatabase.start(folder)) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertThat(client(database)
                                .sql("show " + setting)
                                .query(String.class)
                                .single())
                        .as(setting)
                        .isEqualTo("on");
            }
        }
    }

    @Test
    void endsTheServerThatAKilledRunHasLeftBehind() throws Exception {
        Path home = folder.resolve("target").resolve("hub-database");
        Path pidFile = home.resolve("data").resolve("postmaster.pid");
        Process run = runFromTheSources();
        await().atMost(Duration.ofMinutes(1)).until(() -> !run.isAlive() || isReady(pidFile));
        run.destroyForcibly().onExit().join();
        ProcessHandle leftover = LeftoverPostgres.find(Files.readAllLines(pidFile), home.resolve("data"))
                .orElseThrow();

        try (PersistentDatabase database = PersistentDatabase.start(home)) {
            assertThat(leftover.isAlive()).isFalse();
            assertThat(client(database).sql("select 1").query(Integer.class).single())
                    .isEqualTo(1);
        }
    }

    private Process runFromTheSources() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "vn.lienthong.hub.TestHubApplication",
                        "--server.port=" + HubProcess.freePort(),
                        "--hub.demo.day=false")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static boolean isReady(Path pidFile) throws IOException {
        return Files.exists(pidFile)
                && Files.readAllLines(pidFile).stream()
                        .anyMatch(line -> line.strip().equals("ready"));
    }

    @Test
    void refusesASecondRunInTheSameFolder() throws IOException {
        try (PersistentDatabase database = PersistentDatabase.start(folder)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> PersistentDatabase.start(folder))
                    .withMessageContaining("end it first");
            assertThat(database.jdbcUrl()).isNotEmpty();
        }
    }

    private static JdbcClient client(PersistentDatabase database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.jdbcUrl());
        source.setUser(database.username());
        return JdbcClient.create((DataSource) source);
    }
}
