package vn.lienthong.hub.fire.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a ledger whole. A last line that was cut off is left out; any other line that is no record is an error. */
public final class LedgerReader {

    private LedgerReader() {}

    /**
     * @throws UncheckedIOException if the file is not there
     * @throws IllegalArgumentException if a line before the last cannot be read; says which
     */
    public static <T> List<T> read(Path file, Class<T> type) {
        ObjectReader reader = LedgerJson.mapper().readerFor(type);
        List<T> lines = new ArrayList<>();
        try (BufferedReader text = Files.newBufferedReader(file)) {
            String line = text.readLine();
            for (int number = 1; line != null; number++) {
                String next = text.readLine();
                try {
                    lines.add(reader.readValue(line));
                } catch (JsonProcessingException e) {
                    if (next != null) {
                        throw new IllegalArgumentException(
                                file.getFileName() + " line " + number + " is no " + type.getSimpleName(), e);
                    }
                }
                line = next;
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
