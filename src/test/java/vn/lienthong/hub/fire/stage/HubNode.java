package vn.lienthong.hub.fire.stage;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One of the hubs: a process on a port of its own, that can be killed, held and started again. */
public final class HubNode {

    private final int port;
    private final HubJar jar;
    private final Children children;
    private final Path log;
    private final List<String> arguments;
    private volatile Process process;
    private volatile boolean ended;

    /** @param arguments without the port */
    public HubNode(int port, HubJar jar, Children children, Path log, List<String> arguments) {
        this.port = port;
        this.jar = jar;
        this.children = children;
        this.log = log;
        this.arguments = new ArrayList<>(arguments);
        this.arguments.add("--server.port=" + port);
    }

    public int port() {
        return port;
    }

    public void start() {
        start(false);
    }

    /** Starts it in order to write the archive of its classes when it ends in order. */
    public void startArchiving() {
        start(true);
    }

    private void start(boolean archiving) {
        ended = false;
        process = children.start(new ProcessBuilder(jar.command(archiving, arguments))
                .directory(log.getParent().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())));
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** Whether it was started and is gone although nobody killed it. */
    boolean hasEndedByItself() {
        return process != null && !ended && !process.isAlive();
    }

    Path log() {
        return log;
    }

    /** SIGKILL. */
    public void kill() {
        ended = true;
        process.destroyForcibly();
        await(Duration.ofSeconds(20));
    }

    /** SIGSTOP. */
    public void stop() {
        Signal.STOP.to(process);
    }

    /** SIGCONT. */
    public void cont() {
        Signal.CONT.to(process);
    }

    /** SIGTERM, and waits until it has ended in order. */
    public void end(Duration patience) {
        ended = true;
        process.destroy();
        await(patience);
    }

    private void await(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("the hub on port " + port + " does not end, see " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a hub ended", e);
        }
    }
}
