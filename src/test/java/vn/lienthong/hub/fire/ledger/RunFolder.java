package vn.lienthong.hub.fire.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the files of one run lie: {@code target/fire/<seed>-<n>/}. Whoever asks for a path gets it, there or not. */
public record RunFolder(Path root) {

    private static final String PARTNER = "partner-";
    private static final String NDJSON = ".ndjson";

    /** Makes the folder and those below it. */
    public RunFolder create() {
        try {
            Files.createDirectories(root.resolve("export"));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line, a {@link StageLine}: who took part and what the run had to meet. Written before anything starts. */
    public Path stage() {
        return root.resolve("stage" + NDJSON);
    }

    /** {@link ClientLine}s in the order in which they happened. */
    public Path client() {
        return root.resolve("client" + NDJSON);
    }

    /** {@link SentEvent}s, each before its first send. */
    public Path sent() {
        return root.resolve("sent" + NDJSON);
    }

    /** {@link PartnerLine}s of one partner, in the order in which they happened. */
    public Path partner(String id) {
        return root.resolve(PARTNER + id + NDJSON);
    }

    /** {@link NemesisLine}s: what was done to the hubs, the database and the partners. */
    public Path nemesis() {
        return root.resolve("nemesis" + NDJSON);
    }

    /** {@link MetricsLine}s: what each node said of itself, each second. */
    public Path metrics() {
        return root.resolve("metrics" + NDJSON);
    }

    /** {@link BreakerLine}s in the order in which they were seen. */
    public Path breakers() {
        return root.resolve("breaker" + NDJSON);
    }

    /** Rows of one table, or answers of one kind, after healing. */
    public Path export(ExportFile file) {
        return root.resolve("export").resolve(file.fileName());
    }

    /** Ids of the partners that kept a ledger, by name. */
    public List<String> partners() {
        try (Stream<Path> files = Files.list(root)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(PARTNER) && name.endsWith(NDJSON))
                    .map(name -> name.substring(PARTNER.length(), name.length() - NDJSON.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
