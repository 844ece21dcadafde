package vn.lienthong.hub.fire.stage;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.hub.fire.ledger.BreakerLine;
import vn.lienthong.hub.fire.ledger.ExportFile;
import vn.lienthong.hub.fire.ledger.LedgerJson;
import vn.lienthong.hub.fire.ledger.LedgerWriter;
import vn.lienthong.hub.fire.ledger.MetricsLine;
import vn.lienthong.hub.fire.ledger.RunFolder;

/** Looks on while the run goes on: at what each node says of itself, and at the breakers. */
public final class Watch implements AutoCloseable {

    private static final long METRICS_MILLIS = 1000;
    private static final long BREAKERS_MILLIS = 100;

    private final List<Integer> nodes;
    private final Database database;
    private final LedgerWriter metrics;
    private final LedgerWriter breakers;
    private final Map<String, BreakerLine> lastSeen = new HashMap<>();
    private final Probe probe = new Probe();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(4, work -> {
        Thread thread = new Thread(work, "fire-watch");
        thread.setDaemon(true);
        return thread;
    });

    public Watch(RunFolder folder, List<Integer> nodes, Database database) {
        this.nodes = nodes;
        this.database = database;
        this.metrics = new LedgerWriter(folder.metrics());
        this.breakers = new LedgerWriter(folder.breakers());
    }

    public void start() {
        nodes.forEach(node ->
                threads.scheduleAtFixedRate(() -> scrape(node), METRICS_MILLIS, METRICS_MILLIS, TimeUnit.MILLISECONDS));
        threads.scheduleWithFixedDelay(this::look, BREAKERS_MILLIS, BREAKERS_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void scrape(int node) {
        probe.get(node, "/actuator/prometheus")
                .ifPresent(text -> metrics.add(new MetricsLine(System.currentTimeMillis(), node, values(text))));
    }

    private static Map<String, Double> values(String text) {
        Map<String, Double> values = new HashMap<>();
        text.lines().filter(line -> line.startsWith("hub_")).forEach(line -> {
            int blank = line.lastIndexOf(' ');
            values.put(line.substring(0, blank), Double.valueOf(line.substring(blank + 1)));
        });
        return values;
    }

    private void look() {
        try {
            JdbcClient.create(database.dataSource())
                    .sql(ExportFile.BREAKER.query())
                    .query(String.class)
                    .list()
                    .forEach(this::note);
        } catch (DataAccessException away) {
            if (!(away.getCause() instanceof SQLException)) {
                throw away;
            }
        }
    }

    private void note(String row) {
        try {
            BreakerLine line = LedgerJson.mapper().readValue(row, BreakerLine.class);
            if (!line.equals(lastSeen.put(line.partner(), line))) {
                breakers.add(line);
            }
        } catch (IOException e) {
            throw new IllegalStateException("a row of a breaker is no JSON", e);
        }
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        metrics.close();
        breakers.close();
    }
}
