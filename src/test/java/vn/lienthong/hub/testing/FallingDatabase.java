package vn.lienthong.hub.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL server of its own that can fall and rise again: same data folder, same port, and as safe as in
 * production ({@code fsync} on). Ended with the JVM at the latest.
 */
public final class FallingDatabase {

    private static final int PATIENCE_SECONDS = 30;

    private final Path data;
    private final int port;
    private EmbeddedPostgres postgres;

    private FallingDatabase(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    public static FallingDatabase start() throws IOException {
        Path home = Files.createTempDirectory("falling-database");
        FallingDatabase database = new FallingDatabase(home.resolve("data"), HubProcess.freePort());
        database.rise();
        return database;
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
    }

    /** Every connection breaks at once and nothing is written in an orderly way, as when the process is killed. */
    public void fall() throws IOException, InterruptedException {
        ProcessHandle server = server();
        run("kill", "-QUIT", String.valueOf(server.pid()));
        try {
            server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the database does not fall", e);
        }
        postgres.close();
    }

    /** Starts the server on what it left. */
    public void rise() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                .start();
    }

    private ProcessHandle server() throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        return LeftoverPostgres.find(Files.readAllLines(pidFile), data)
                .orElseThrow(() -> new IllegalStateException("the database does not run"));
    }

    private static void run(String... command) throws IOException, InterruptedException {
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(command[0] + " ended with " + code);
        }
    }
}
