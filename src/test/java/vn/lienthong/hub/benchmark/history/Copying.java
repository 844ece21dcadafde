package vn.lienthong.hub.benchmark.history;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Lines into one table by {@code COPY}. */
final class Copying {

    private static final int BUFFER = 1 << 16;

    private final Connection connection;
    private final String command;

    Copying(Connection connection, String table, List<String> columns) {
        this.connection = connection;
        this.command =
                "copy %s (%s) from stdin".formatted(table, columns.stream().collect(Collectors.joining(", ")));
    }

    void copy(Iterable<String> lines) throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(command);
        try {
            StringBuilder buffer = new StringBuilder(BUFFER + 1024);
            for (String line : lines) {
                buffer.append(line).append('\n');
                if (buffer.length() > BUFFER) {
                    write(copy, buffer);
                }
            }
            write(copy, buffer);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void write(CopyIn copy, StringBuilder buffer) throws SQLException {
        byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        buffer.setLength(0);
    }
}
