package vn.lienthong.hub.fire.stage;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.hub.fire.ledger.ExportFile;
import vn.lienthong.hub.fire.ledger.Form;
import vn.lienthong.hub.fire.ledger.LedgerJson;
import vn.lienthong.hub.fire.ledger.RunFolder;
import vn.lienthong.hub.testing.HubClient;

/** Reads out of the database and the API what the checker judges. */
public final class Export {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String RECOMPUTATIONS = "/api/v1/statistics/recomputations";
    private static final List<String> UNITS = List.of("X77", "X77.01", "X77.02", "X77.03");
    private static final List<List<String>> PERIODS = List.of(
            List.of("2025-07-01", "2025-07-31"),
            List.of("2025-08-01", "2025-08-31"),
            List.of("2025-07-01", "2025-12-31"));

    private final RunFolder folder;
    private final JdbcClient jdbc;
    private final HubClient operator;
    /** All tables as of one moment, also where deliveries still go on. */
    private final TransactionTemplate snapshot;

    /** @param operator of one hub that is well */
    public Export(RunFolder folder, Database database, HubClient operator) {
        this.folder = folder;
        DataSource source = database.dataSource();
        this.jdbc = JdbcClient.create(source);
        this.snapshot = new TransactionTemplate(new JdbcTransactionManager(source));
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.operator = operator;
    }

    public void write() {
        snapshot.executeWithoutResult(status -> tables());
        write(ExportFile.ANSWER, answers());
        write(ExportFile.RECOMPUTATION, Stream.of(recomputed().toString()));
        write(ExportFile.FORM, forms());
        write(ExportFile.OPERATION, Stream.empty());
    }

    private void tables() {
        for (ExportFile file : ExportFile.values()) {
            if (file.query() != null) {
                write(file, jdbc.sql(file.query()).query(String.class).list().stream());
            }
        }
    }

    private Stream<String> answers() {
        return jdbc
                .sql("select uid::text from dossier where merged_into is null order by id")
                .query(String.class)
                .list()
                .stream()
                .map(uid -> got("/api/v1/dossiers/" + uid).toString());
    }

    private JsonNode recomputed() {
        HubClient.Answer asked = operator.post(RECOMPUTATIONS, "application/json", "");
        if (asked.status() != 202) {
            throw new IllegalStateException("no recomputation: " + asked.status() + " " + asked.body());
        }
        String address = asked.header("Location");
        JsonNode[] last = {null};
        Until.met(PATIENCE, () -> {
            last[0] = got(address);
            return last[0].path("endedAt").isTextual();
        });
        return last[0];
    }

    private Stream<String> forms() {
        return UNITS.stream().flatMap(unit -> PERIODS.stream().map(period -> {
            String query = "?unit=%s&from=%s&to=%s".formatted(unit, period.get(0), period.get(1));
            return line(new Form(unit, period.get(0), period.get(1), got("/api/v1/reports/06a" + query)));
        }));
    }

    private JsonNode got(String path) {
        HubClient.Answer answer = operator.get(path);
        if (answer.status() != 200) {
            throw new IllegalStateException(path + " answers " + answer.status() + ": " + answer.body());
        }
        return answer.json();
    }

    private static String line(Object value) {
        try {
            return LedgerJson.mapper().writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(ExportFile file, Stream<String> lines) {
        try (Writer out = Files.newBufferedWriter(folder.export(file))) {
            for (String line : (Iterable<String>) lines::iterator) {
                out.write(line);
                out.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
