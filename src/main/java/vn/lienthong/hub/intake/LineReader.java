package vn.lienthong.hub.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads lines of bytes, each only up to a limit; what is longer is passed over, not kept. */
final class LineReader {

    private final InputStream in;
    private final int limit;
    private int number;

    LineReader(InputStream in, int limit) {
        this.in = new BufferedInputStream(in, 64 * 1024);
        this.limit = limit;
    }

    /** Of the line read last; counts from 1. */
    int number() {
        return number;
    }

    /** @return null at the end */
    Line next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        boolean tooLong = false;
        int next = in.read();
        if (next < 0) {
            return null;
        }
        number++;
        while (next >= 0 && next != '\n') {
            tooLong |= line.size() == limit;
            if (!tooLong) {
                line.write(next);
            }
            next = in.read();
        }
        return new Line(line.toByteArray(), tooLong);
    }

    record Line(byte[] bytes, boolean tooLong) {

        boolean blank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return true;
        }
    }
}
