package vn.lienthong.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import vn.lienthong.hub.deadline.Calendars;
import vn.lienthong.hub.deadline.WorkCalendar;
import vn.lienthong.hub.demo.LedgerDemo;
import vn.lienthong.hub.demo.SampleProvince;
import vn.lienthong.hub.statistics.published.PublishedFigures;
import vn.lienthong.hub.testing.HubClient;
import vn.lienthong.hub.testing.PersistentDatabase;

/**
 * Runs the hub from the sources, with the sample province and a database of its own: {@code mvn spring-boot:test-run}.
 * The data stay in {@code target/hub-database} until {@code mvn clean}. Plays a day in the province, unless {@code
 * --hub.demo.day=false}; if the day comes out wrong, the run ends with a failure.
 *
 * <p>With {@code --hub.demo.ledger=duc-hoa-2017} (or another of {@link PublishedFigures}) it posts the dossiers of published
 * figures instead, to a hub without partners, over a database of its own in {@code target/ledger-database}.
 */
class TestHubApplication {

    private static final Path DATABASE = Path.of("target", "hub-database");
    private static final Path LEDGERS = Path.of("target", "ledger-database");
    private static final int PORT = 8080;

    public static void main(String[] args) throws IOException {
        PersistentDatabase database;
        PublishedFigures ledger;
        try {
            ledger = ledger(args);
            Path folder = ledger == null ? DATABASE : LEDGERS;
            requireFreePort(port(args));
            LoggingSystem.get(TestHubApplication.class.getClassLoader()).setLogLevel("io.zonky.test", LogLevel.WARN);
            System.out.println("Starting the database in " + folder);
            database = PersistentDatabase.start(folder);
        } catch (IllegalArgumentException | IllegalStateException e) {
            System.err.println(e.getMessage());
            System.exit(1);
            return;
        }
        if (ledger != null) {
            SpringApplication.getShutdownHandlers().add(() -> close(database));
            play(ledger, args, database);
            return;
        }
        SampleProvince sample = SampleProvince.start(Clock.systemUTC());
        // Run after every context is closed, so after the hub has drained.
        SpringApplication.getShutdownHandlers().add(sample::close);
        SpringApplication.getShutdownHandlers().add(() -> close(database));
        run(args, database, sample);
    }

    private static void run(String[] args, PersistentDatabase database, SampleProvince sample) {
        ConfigurableApplicationContext hub = start(arguments(args, database, sample.arguments()), "sample");
        if (hub.getEnvironment().getProperty("hub.demo.day", Boolean.class, true) && !playDay(hub, sample)) {
            System.exit(1);
        }
    }

    /** Three published figures, for the README. */
    private static void play(PublishedFigures ledger, String[] args, PersistentDatabase database) {
        ConfigurableApplicationContext hub = start(arguments(args, database, LedgerDemo.arguments()));
        int port = Integer.parseInt(hub.getEnvironment().getProperty("local.server.port"));
        try {
            new LedgerDemo(HubClient.on(port).as("operator"), ledger, System.out).play();
        } catch (RuntimeException e) {
            System.out.println("The ledger was not posted to its end: " + e.getMessage());
            System.exit(1);
        }
    }

    private static ConfigurableApplicationContext start(String[] arguments, String... profiles) {
        try {
            return SpringApplication.from(HubApplication::main)
                    .withAdditionalProfiles(profiles)
                    .run(arguments)
                    .getApplicationContext();
        } catch (RuntimeException e) {
            // Spring has said why; the simulators' threads would keep the failed run alive.
            System.exit(1);
            throw e;
        }
    }

    private static String[] arguments(String[] args, PersistentDatabase database, List<String> further) {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.datasource.url=" + database.jdbcUrl(),
                "--spring.datasource.username=" + database.username()));
        arguments.addAll(further);
        arguments.addAll(List.of(args));
        return arguments.toArray(String[]::new);
    }

    private static boolean playDay(ConfigurableApplicationContext hub, SampleProvince sample) {
        WorkCalendar calendar = hub.getBean(Calendars.class).of(null);
        URI url = URI.create("http://localhost:" + hub.getEnvironment().getProperty("local.server.port"));
        try {
            return sample.playDay(url, calendar::isWorkingDay, System.out);
        } catch (RuntimeException e) {
            System.out.println("The day was not played to its end: " + e.getMessage());
            return false;
        }
    }

    private static int port(String[] args) {
        return environment(args).getProperty("server.port", Integer.class, PORT);
    }

    /** @return null if none is asked for */
    private static PublishedFigures ledger(String[] args) {
        String key = environment(args).getProperty("hub.demo.ledger");
        return key == null ? null : PublishedFigures.ofKey(key);
    }

    private static StandardEnvironment environment(String[] args) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(args));
        return environment;
    }

    private static void requireFreePort(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new IllegalStateException("Port " + port + " is in use: end the program that listens there, or run"
                    + " mvn spring-boot:test-run -Dspring-boot.run.arguments=--server.port=8081");
        }
    }

    private static void close(PersistentDatabase database) {
        try {
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the database cannot be ended", e);
        }
    }
}
