package vn.lienthong.hub.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged hub as a process of its own, ended with the test at the latest. */
public final class HubProcess implements AutoCloseable {

    private final Process process;
    private final Path output;

    private HubProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** The jar of this build; known once the build has packaged it. */
    public static Path jar() {
        return Path.of(System.getProperty("hub.jar"));
    }

    /** Starts it with nothing of this process's environment but the given variables. */
    public static HubProcess start(Map<String, String> environment, List<String> arguments) throws IOException {
        Path output = Files.createTempFile("hub", ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar().toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(output.getParent().toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new HubProcess(builder.start(), output);
    }

    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Everything it has said so far, by lines. */
    public List<String> output() throws IOException {
        return Files.readAllLines(output);
    }

    /** Asks it to end, as an operating system does. */
    public void end() {
        process.destroy();
    }

    /**
     * @return its exit code
     * @throws IllegalStateException if it still runs after that time
     */
    public int waitFor(Duration patience) throws InterruptedException {
        if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("the hub still runs");
        }
        return process.exitValue();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        Files.deleteIfExists(output);
    }
}
