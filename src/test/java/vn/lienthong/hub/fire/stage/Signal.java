package vn.lienthong.hub.fire.stage;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Signals that Java has no call for. */
enum Signal {
    STOP,
    CONT;

    void to(Process process) {
        try {
            int code = new ProcessBuilder("kill", "-" + name(), String.valueOf(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException("kill -" + name() + " ended with " + code);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a process was signalled", e);
        }
    }
}
