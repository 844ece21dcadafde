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
import vn.lienthong.hub.demo.SampleProvince;
import vn.lienthong.hub.testing.PersistentDatabase;

/**
 * Runs the hub from the sources, with the sample province and a database of its own: {@code mvn spring-boot:test-run}.
 * The data stay in {@code target/hub-database} until {@code mvn clean}. Plays a day in the province, unless {@code
 * --hub.demo.day=false}; if the day comes out wrong, the run ends with a failure.
 */
class TestHubApplication {

    private static final Path DATABASE = Path.of("target", "hub-database");
    private static final int PORT = 8080;

    public static void main(String[] args) throws IOException {
        PersistentDatabase database;
        try {
            requireFreePort(port(args));
            LoggingSystem.get(TestHubApplication.class.getClassLoader()).setLogLevel("io.zonky.test", LogLevel.WARN);
            System.out.println("Starting the database in " + DATABASE);
            database = PersistentDatabase.start(DATABASE);
        } catch (IllegalStateException e) {
            System.err.println(e.getMessage());
            System.exit(1);
            return;
        }
        SampleProvince sample = SampleProvince.start(Clock.systemUTC());
        // Run after every context is closed, so after the hub has drained.
        SpringApplication.getShutdownHandlers().add(sample::close);
        SpringApplication.getShutdownHandlers().add(() -> close(database));
        run(args, database, sample);
    }

    private static void run(String[] args, PersistentDatabase database, SampleProvince sample) {
        ConfigurableApplicationContext hub = start(arguments(args, database, sample));
        if (hub.getEnvironment().getProperty("hub.demo.day", Boolean.class, true) && !playDay(hub, sample)) {
            System.exit(1);
        }
    }

    private static ConfigurableApplicationContext start(String[] arguments) {
        try {
            return SpringApplication.from(HubApplication::main)
                    .withAdditionalProfiles("sample")
                    .run(arguments)
                    .getApplicationContext();
        } catch (RuntimeException e) {
            // Spring has said why; the simulators' threads would keep the failed run alive.
            System.exit(1);
            throw e;
        }
    }

    private static String[] arguments(String[] args, PersistentDatabase database, SampleProvince sample) {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.datasource.url=" + database.jdbcUrl(),
                "--spring.datasource.username=" + database.username()));
        arguments.addAll(sample.arguments());
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
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(args));
        return environment.getProperty("server.port", Integer.class, PORT);
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
