package vn.lienthong.hub.benchmark.accept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** Processor time of this process, and of the database server that lives in a folder. */
final class Processor {

    private final ProcessHandle server;

    Processor(Path folder) throws IOException {
        String pid = Files.readAllLines(folder.resolve("data").resolve("postmaster.pid"))
                .get(0);
        this.server = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    Duration hub() {
        return time(ProcessHandle.current());
    }

    /** A connection that ends takes its time with it. */
    Duration database() {
        return Stream.concat(Stream.of(server), server.descendants())
                .map(Processor::time)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration time(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
