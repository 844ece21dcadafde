package vn.lienthong.hub.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL that outlived the run which had started it, because that run was killed. */
final class LeftoverPostgres {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    /** What the pid file says about the start and what the system says may differ by so much. */
    private static final Duration START_TOLERANCE = Duration.ofSeconds(5);

    private LeftoverPostgres() {}

    /**
     * Ends the server that works on a data folder, if there is one, and waits until it is gone.
     *
     * @throws IllegalStateException if it does not end
     */
    static void end(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> leftover = find(Files.readAllLines(pidFile), data);
        if (leftover.isPresent()) {
            end(leftover.get());
        }
        Files.deleteIfExists(pidFile);
    }

    /**
     * The process that the pid file names, if it is the one that wrote it: the number may have gone to another process
     * since.
     *
     * @param pidFile process id, data folder, start in seconds since 1970, …
     */
    static Optional<ProcessHandle> find(List<String> pidFile, Path data) {
        if (pidFile.size() < 3 || !Path.of(pidFile.get(1)).toAbsolutePath().equals(data.toAbsolutePath())) {
            return Optional.empty();
        }
        Instant started = Instant.ofEpochSecond(Long.parseLong(pidFile.get(2).strip()));
        return ProcessHandle.of(Long.parseLong(pidFile.get(0).strip()))
                .filter(process -> process.info().command().orElse("").contains("postgres"))
                .filter(process -> process.info()
                        .startInstant()
                        .filter(start -> Duration.between(start, started).abs().compareTo(START_TOLERANCE) <= 0)
                        .isPresent());
    }

    private static void end(ProcessHandle postgres) {
        postgres.destroy();
        if (!isGone(postgres)) {
            postgres.destroyForcibly();
            if (!isGone(postgres)) {
                throw new IllegalStateException(
                        "A PostgreSQL of an earlier run (process " + postgres.pid() + ") does not end: end it first.");
            }
        }
    }

    private static boolean isGone(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot wait for process " + process.pid(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for process " + process.pid(), e);
        }
    }
}
