package vn.lienthong.hub.fire.partner;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** One accepted connection, which can end at any byte. */
final class Connection implements AutoCloseable {

    private static final int DRIBBLE = 20;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    Connection(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
        this.out = socket.getOutputStream();
        socket.setTcpNoDelay(true);
    }

    /** @return null if there is no more */
    WireRequest read() throws IOException {
        return WireRequest.read(in);
    }

    void write(WireAnswer answer) throws IOException {
        out.write(answer.bytes());
        out.flush();
    }

    /** Byte by byte, over that time. */
    void dribble(WireAnswer answer, int millis) throws IOException {
        byte[] bytes = answer.bytes();
        int step = Math.max(1, bytes.length / DRIBBLE);
        for (int from = 0; from < bytes.length; from += step) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis / DRIBBLE));
            out.write(bytes, from, Math.min(step, bytes.length - from));
            out.flush();
        }
    }

    /** All but the end, and then no more. */
    void truncate(WireAnswer answer) throws IOException {
        byte[] bytes = answer.bytes();
        out.write(bytes, 0, bytes.length - 5);
        out.flush();
        cut();
    }

    /** Ends it at once, as a process that is killed does: with a reset. */
    void cut() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    boolean isOpen() {
        return !socket.isClosed();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
