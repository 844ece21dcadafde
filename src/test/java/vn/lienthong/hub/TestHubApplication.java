package vn.lienthong.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import vn.lienthong.hub.testing.PersistentDatabase;

/**
 * Runs the hub from the sources, with the sample province and a database of its own: {@code mvn spring-boot:test-run}.
 * The data stay in {@code target/hub-database} until {@code mvn clean}.
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
        run(args, database);
    }

    private static void run(String[] args, PersistentDatabase database) {
        // Runs after every context is closed, so after the hub has drained.
        SpringApplication.getShutdownHandlers().add(() -> close(database));
        SpringApplication.from(HubApplication::main)
                .withAdditionalProfiles("sample")
                .run(Stream.concat(
                                Stream.of(
                                        "--spring.datasource.url=" + database.jdbcUrl(),
                                        "--spring.datasource.username=" + database.username()),
                                Arrays.stream(args))
                        .toArray(String[]::new));
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
