package vn.lienthong.hub.fire.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The processes of a run. Each is written down, so that none outlives the harness: not its end, not its interruption, and
 * if the harness itself was killed, not the start of the next run. One run at a time.
 */
public final class Children implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 20;

    private final List<Process> started = new ArrayList<>();
    private final FileChannel lock;
    private final Path pids;
    private final Thread hook = new Thread(this::endAll, "fire-children-end");

    private Children(FileChannel lock, Path pids) {
        this.lock = lock;
        this.pids = pids;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /**
     * Ends what a run that was killed has left.
     *
     * @param folder of all runs
     * @throws IllegalStateException if another run goes on
     */
    public static Children in(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel lock =
                    FileChannel.open(folder.resolve("run.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isFree(lock)) {
                lock.close();
                throw new IllegalStateException("another run under fire goes on in " + folder + ": let it end first");
            }
            Path pids = folder.resolve("pids");
            endLeftovers(pids);
            return new Children(lock, pids);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Held while the JVM lives; the system takes it back from a killed one. */
    private static boolean isFree(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void endLeftovers(Path pids) throws IOException {
        if (Files.exists(pids)) {
            for (String line : Files.readAllLines(pids)) {
                String[] pidAndStart = line.split(" ");
                ProcessHandle.of(Long.parseLong(pidAndStart[0]))
                        .filter(process -> startOf(process).equals(pidAndStart[1]))
                        .ifPresent(ProcessHandle::destroyForcibly);
            }
            Files.delete(pids);
        }
    }

    /** The number of a process that has ended may belong to another one by now; its start does not. */
    private static String startOf(ProcessHandle process) {
        Optional<Instant> start = process.info().startInstant();
        return start.map(Instant::toEpochMilli).map(String::valueOf).orElse("unknown");
    }

    /** Starts a process. */
    public synchronized Process start(ProcessBuilder builder) {
        try {
            Process process = builder.start();
            started.add(process);
            Files.writeString(
                    pids,
                    process.pid() + " " + startOf(process.toHandle()) + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGKILL to all that live, and waits until they are gone. */
    private synchronized void endAll() {
        started.stream().filter(Process::isAlive).forEach(Process::destroyForcibly);
        started.forEach(Children::awaitEnd);
    }

    private static void awaitEnd(Process process) {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("process " + process.pid() + " does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while process " + process.pid() + " ended", e);
        }
    }

    @Override
    public void close() throws IOException {
        endAll();
        Runtime.getRuntime().removeShutdownHook(hook);
        Files.deleteIfExists(pids);
        lock.close();
    }
}
