package vn.lienthong.hub.fire.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTests {

    private static final ProcessBuilder SLEEPER = new ProcessBuilder("sleep", "600");

    @TempDir
    private Path folder;

    private Process leftover;

    @AfterEach
    void endWhatTheTestStarted() {
        if (leftover != null) {
            leftover.destroyForcibly();
        }
    }

    @Test
    void endsAllThatWereStartedAlsoOneThatStandsStill() throws IOException {
        Process running;
        Process still;
        try (Children children = Children.in(folder)) {
            running = children.start(SLEEPER);
            still = children.start(SLEEPER);
            Signal.STOP.to(still);
        }

        assertThat(running.isAlive()).isFalse();
        assertThat(still.isAlive()).isFalse();
    }

    @Test
    void endsWhatARunThatWasKilledHasLeft() throws Exception {
        leftover = SLEEPER.start();
        write(leftover.pid(), leftover.info().startInstant().orElseThrow().toEpochMilli());

        try (Children children = Children.in(folder)) {
            assertThat(children).isNotNull();
        }

        assertThat(leftover.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void leavesAProcessAloneThatGotTheNumberLater() throws Exception {
        leftover = SLEEPER.start();
        write(leftover.pid(), 1);

        Children.in(folder).close();

        assertThat(leftover.isAlive()).isTrue();
    }

    @Test
    void letsOneRunGoOnAtATime() throws IOException {
        try (Children children = Children.in(folder)) {
            assertThat(children).isNotNull();
            assertThatThrownBy(() -> Children.in(folder)).hasMessageContaining("another run under fire goes on");
        }
    }

    private void write(long pid, long start) throws IOException {
        Files.writeString(folder.resolve("pids"), pid + " " + start + "\n");
    }
}
