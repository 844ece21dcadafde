package vn.lienthong.hub.fire.stage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL as a child process, as safe as in production, that can be killed and started again on what it left. */
public final class Database {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    /** Of a hub, in the middle of something if there is one. */
    private static final String BACK_END = """
            select pid from pg_stat_activity where application_name = 'lienthong-hub' order by state = 'active' desc limit 1
            """;

    private final Children children;
    private final Path data;
    private final String binary;
    private final int port;
    private Process postmaster;

    private Database(Children children, Path data, String binary, int port) {
        this.children = children;
        this.data = data;
        this.binary = binary;
        this.port = port;
    }

    /** A new and empty one in a folder of its own; not started. */
    public static Database in(Path folder, int port, Children children) {
        Path data = folder.toAbsolutePath().resolve("data");
        try (EmbeddedPostgres first = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .start()) {
            String pid = Files.readAllLines(data.resolve("postmaster.pid")).get(0);
            String binary = ProcessHandle.of(Long.parseLong(pid.strip()))
                    .flatMap(process -> process.info().command())
                    .orElseThrow(() -> new IllegalStateException("cannot see which program process " + pid + " is"));
            return new Database(children, data, binary, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its address, with the user; there is no password, it listens on this machine only. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
    }

    public PGSimpleDataSource dataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl());
        return source;
    }

    /** Starts it; it takes statements upon return. Processes that a killed postmaster has left are waited for. */
    public void start() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        launch();
        while (!takesStatements()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the database does not start, see " + log());
            }
            if (!postmaster.isAlive()) {
                launch();
            }
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
    }

    /** SIGKILL to the postmaster. */
    public void kill() {
        postmaster.destroyForcibly();
        try {
            if (!postmaster.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("the postmaster does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the postmaster ended", e);
        }
    }

    /**
     * SIGKILL to one back end: all others are ended by the postmaster, and it recovers as from a crash.
     *
     * @return whether there was one
     */
    public boolean killBackEnd() {
        try (Connection connection = dataSource().getConnection();
                ResultSet pids = connection.createStatement().executeQuery(BACK_END)) {
            return pids.next()
                    && ProcessHandle.of(pids.getLong(1))
                            .filter(ProcessHandle::destroyForcibly)
                            .isPresent();
        } catch (SQLException e) {
            throw new IllegalStateException("the database was to be well", e);
        }
    }

    /** Waits until it takes statements. */
    public void awaitBack() {
        if (!Until.met(PATIENCE, this::takesStatements)) {
            throw new IllegalStateException("the database does not come back, see " + log());
        }
    }

    private void launch() {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            // It refuses to run as root; in a user namespace of its own it is nobody.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(binary, "-D", data.toString(), "-p", String.valueOf(port), "-h", "127.0.0.1"));
        for (String setting : List.of(
                "unix_socket_directories=",
                "fsync=on",
                "full_page_writes=on",
                "synchronous_commit=on",
                "max_connections=100",
                "checkpoint_timeout=30s",
                "timezone=UTC")) {
            command.addAll(List.of("-c", setting));
        }
        postmaster = children.start(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile())));
    }

    private Path log() {
        return data.resolveSibling("postgres.log");
    }

    private boolean takesStatements() {
        try (Connection connection = dataSource().getConnection()) {
            return postmaster.isAlive() && connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }
}
