package vn.lienthong.hub.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledRun.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(run.waitFor()).isEqualTo(KilledRun.EXIT);
        Path data = folder.resolve("data");
        ProcessHandle leftover = LeftoverPostgres.find(Files.readAllLines(data.resolve("postmaster.pid")), data)
                .orElseThrow();

        try (PersistentDatabase database = PersistentDatabase.start(folder)) {
            assertThat(leftover.isAlive()).isFalse();
            assertThat(client(database)
                            .sql("select number from kept")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(7);
        }
    }

    /** A run that ends without a chance to end its database. */
    static final class KilledRun {

        static final int EXIT = 9;

        public static void main(String[] args) throws IOException {
            PersistentDatabase database = PersistentDatabase.start(Path.of(args[0]));
            client(database).sql("create table kept as select 7 as number").update();
            Runtime.getRuntime().halt(EXIT);
        }
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
