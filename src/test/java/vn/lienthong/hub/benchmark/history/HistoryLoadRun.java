package vn.lienthong.hub.benchmark.history;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/**
 * Loads a history into a database, made ready for the hub if it is empty, and prints how far it is and how fast it goes:
 *
 * <pre>mvn -Pbench -Dtest=HistoryLoadRun -Dload.url='jdbc:postgresql://localhost/hub?user=hub' -Dload.dossiers=1000000</pre>
 *
 * <p>{@code load.seed} is 1 unless it is said; each seed can be loaded once. {@code load.large=true} allows more than two
 * million dossiers. No test by its name; it starts from the test engine because the tests have one main class, the hub's.
 */
class HistoryLoadRun {

    @Test
    void loadsAHistory() throws SQLException {
        String address = System.getProperty("load.url");
        if (address == null) {
            throw new IllegalStateException("say into which database: -Dload.url=jdbc:postgresql://…");
        }
        History.load(
                address,
                new HistoryLoader.Plan(Long.getLong("load.dossiers", 1_000_000), Long.getLong("load.seed", 1)),
                Boolean.getBoolean("load.large"));
    }
}
