package vn.lienthong.hub.fire.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;

/**
 * Appends records to one ledger, for many threads. What was added is on disk when {@code add} returns: nothing that
 * follows can have happened without its line.
 */
public final class LedgerWriter implements AutoCloseable {

    private final FileChannel channel;

    /** @throws UncheckedIOException if the file is there already: a run never writes into another one's ledger */
    public LedgerWriter(Path file) {
        try {
            this.channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line. */
    public void add(Object line) {
        addAll(List.of(line));
    }

    /** Several lines without another one between them, and with one wait for the disk. */
    public synchronized void addAll(Collection<?> lines) {
        StringBuilder text = new StringBuilder();
        try {
            for (Object line : lines) {
                text.append(LedgerJson.mapper().writeValueAsString(line)).append('\n');
            }
            ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        channel.close();
    }
}
