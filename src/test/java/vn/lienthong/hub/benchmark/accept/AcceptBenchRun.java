package vn.lienthong.hub.benchmark.accept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import vn.lienthong.hub.benchmark.history.HeardEvents;
import vn.lienthong.hub.benchmark.report.BenchHub;
import vn.lienthong.hub.testing.PersistentDatabase;

/**
 * Prints what an event costs with the counters and without:
 *
 * <pre>mvn -Pbench -Dtest=AcceptBenchRun</pre>
 *
 * <p>{@code bench.rounds} batches (40) of {@code bench.batch} events (1,000) for each of the two hubs, then as many rounds of
 * 50 events one by one; half as many before each are not counted. Events are heard on the day that they are of.
 */
class AcceptBenchRun {

    private static final Path FOLDER = Path.of("target", "bench", "accept");
    private static final int SINGLE = 50;
    /** Then the events of a batch are mostly of one day. */
    private static final int DAYS = 10;

    private static final int FIRST_DAY = 700;

    private final int rounds = Integer.getInteger("bench.rounds", 40);
    private final int batch = Integer.getInteger("bench.batch", 1_000);
    private List<HeardEvents.Heard> events;
    private int posted;

    @Test
    void printsWhatAnEventCostsWithTheCountersAndWithout() throws IOException, SQLException {
        int wanted = (rounds + rounds / 2) * (batch + SINGLE);
        events = HeardEvents.of(1, FIRST_DAY, DAYS, 1 + wanted / DAYS / 4);
        WithCounters.HEARD.set(events.get(0).at().minus(Duration.ofDays(1)));
        FileSystemUtils.deleteRecursively(FOLDER);
        try (PersistentDatabase database = PersistentDatabase.start(Files.createDirectories(FOLDER))) {
            Processor processor = new Processor(FOLDER);
            String url = database.jdbcUrl();
            try (BenchHub with = BenchHub.start(url, WithCounters.class);
                    BenchHub without = BenchHub.start(another(url), WithoutCounters.class)) {
                with.importProvince();
                without.importProvince();
                Side one = new Side("with", with, processor);
                Side other = new Side("without", without, processor);
                compare("in batches of " + batch, batch, one, other, Side::batch);
                compare("one by one", SINGLE, one, other, Side::single);
            }
        }
    }

    private static String another(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("create database without");
        }
        return url.replaceFirst("/postgres\\?", "/without?");
    }

    private void compare(String how, int size, Side one, Side other, BiConsumer<Side, List<HeardEvents.Heard>> post) {
        for (int round = -rounds / 2; round < rounds; round++) {
            if (round == 0) {
                one.forget();
                other.forget();
            }
            List<HeardEvents.Heard> lines = events.subList(posted, posted + size);
            posted += size;
            WithCounters.HEARD.set(lines.get(size - 1).at());
            post.accept(round % 2 == 0 ? one : other, lines);
            post.accept(round % 2 == 0 ? other : one, lines);
        }
        System.out.printf("%n%-24s %10s %10s %10s%n", how + ", µs", one.name, other.name, "ratio");
        print("wall clock", one, other, Side::wall);
        print("processor, hub", one, other, Side::hubTime);
        print("processor, database", one, other, Side::databaseTime);
        print("processor in all", one, other, Side::processorTime);
    }

    private static void print(String what, Side one, Side other, ToDoubleFunction<Side> of) {
        double with = of.applyAsDouble(one);
        double without = of.applyAsDouble(other);
        System.out.printf(Locale.ROOT, "%-24s %10.1f %10.1f %10.3f%n", what, with, without, with / without);
    }
}
