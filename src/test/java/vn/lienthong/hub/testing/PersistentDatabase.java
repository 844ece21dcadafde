package vn.lienthong.hub.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.util.FileSystemUtils;

/**
 * The PostgreSQL of a run from the sources: its data stay in a folder between runs, and are as safe there as in
 * production ({@code fsync} and {@code synchronous_commit} on, as the embedded one has them off unless told).
 *
 * <p>One run at a time uses a folder. A server that a killed run has left behind is ended first.
 */
public final class PersistentDatabase implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final FileChannel lock;

    private PersistentDatabase(EmbeddedPostgres postgres, FileChannel lock) {
        this.postgres = postgres;
        this.lock = lock;
    }

    /**
     * Starts the server, with a new and empty database if the folder is not there.
     *
     * @throws IllegalStateException if another run uses the folder, or the leftover of one cannot be ended
     */
    public static PersistentDatabase start(Path folder) throws IOException {
        Path home = Files.createDirectories(folder.toAbsolutePath());
        FileChannel lock = lock(home.resolve("run.lock"));
        Path data = home.resolve("data");
        try {
            LeftoverPostgres.end(data);
            return new PersistentDatabase(postgres(data), lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    public String jdbcUrl() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    /** The user of {@link #jdbcUrl()}; it has no password, the server listens on this machine only. */
    public String username() {
        return "postgres";
    }

    /** Ends the server; to be called when nobody uses it any more. */
    @Override
    public void close() throws IOException {
        postgres.close();
        lock.close();
    }

    private static EmbeddedPostgres postgres(Path data) throws IOException {
        Path complete = data.resolveSibling("complete");
        if (Files.notExists(complete)) {
            // A run that was killed while it made the database has left half of one.
            FileSystemUtils.deleteRecursively(data);
        }
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                .start();
        if (Files.notExists(complete)) {
            Files.createFile(complete);
        }
        return postgres;
    }

    /** Held while the JVM lives; the system takes it back from a killed one. */
    private static FileChannel lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isFree(channel)) {
            channel.close();
            throw new IllegalStateException(
                    "Another hub runs from these sources and uses " + file.getParent() + ": end it first.");
        }
        return channel;
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
